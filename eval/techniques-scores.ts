import { overlaps, type Range } from "../src/analyzers/built-in/techniques/read-sentence.js";

interface PrecisionRecall {
  precision: number;
  recall: number;
  f1: number;
}

export interface SpanPair {
  found: Range[];
  gold: Range[];
}

/**
 * Partial credit as in SemEval-2020 task 11: each found span earns the share of it that lies in gold spans, each gold
 * span the share of it that was found; averaged over all spans of all texts. Overlaps within a list are merged first.
 */
export function partialCredit(pairs: readonly SpanPair[]): PrecisionRecall {
  const merged = pairs.map(({ found, gold }) => ({ found: union(found), gold: union(gold) }));
  const precision = meanCover(merged.map(({ found, gold }) => [found, gold]));
  const recall = meanCover(merged.map(({ found, gold }) => [gold, found]));
  return withF1(precision, recall);
}

/** Counts of found spans that touch a gold span, and of gold spans that are touched. */
export function overlapCounts(pairs: readonly SpanPair[]): {
  found: number;
  hits: number;
  gold: number;
  reached: number;
} {
  const touching = (spans: Range[], others: Range[]) =>
    spans.filter((span) => others.some((other) => overlaps(span, other)));
  return {
    found: sum(pairs.map(({ found }) => found.length)),
    hits: sum(pairs.map(({ found, gold }) => touching(found, gold).length)),
    gold: sum(pairs.map(({ gold }) => gold.length)),
    reached: sum(pairs.map(({ found, gold }) => touching(gold, found).length)),
  };
}

export function binaryScore(
  outcomes: readonly { found: boolean; gold: boolean }[],
): PrecisionRecall & { flagged: number } {
  const found = outcomes.filter((outcome) => outcome.found).length;
  const gold = outcomes.filter((outcome) => outcome.gold).length;
  const both = outcomes.filter((outcome) => outcome.found && outcome.gold).length;
  return {
    ...withF1(both / Math.max(1, found), both / Math.max(1, gold)),
    flagged: found / Math.max(1, outcomes.length),
  };
}

export function union(spans: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

export function lengthOf(spans: readonly Range[]): number {
  return sum(spans.map(({ start, end }) => end - start));
}

function meanCover(lists: [spans: Range[], others: Range[]][]): number {
  const covers = lists.flatMap(([spans, others]) =>
    spans.map((span) => covered(span, others) / (span.end - span.start)),
  );
  return covers.length === 0 ? 0 : sum(covers) / covers.length;
}

function covered(span: Range, others: readonly Range[]): number {
  return sum(
    others.map((other) => Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start))),
  );
}

function withF1(precision: number, recall: number): PrecisionRecall {
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
