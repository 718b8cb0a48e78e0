import type { TechniqueSlug } from "../../../domain/techniques.js";
import type { Range, ReadSentence } from "./read-sentence.js";
import { clauseAround, sentenceRule, type TechniqueRule } from "./technique-rule.js";

/** Kinds of words that tell nothing alone and something together, each found by a pattern. */
export type Cues<Kind extends string> = Readonly<Record<Kind, RegExp>>;

/**
 * A rule that speaks where enough kinds of cues come together in a sentence. The span is the clause, or the clauses, from
 * the first cue to the last; `bare` leaves it at the words between the two, and cues that lie more than `within`
 * characters apart have nothing to do with each other.
 */
export function cueRule<Kind extends string>(
  technique: TechniqueSlug,
  cues: Cues<Kind>,
  enough: (seen: ReadonlySet<Kind>) => boolean,
  { bare = false, within = Infinity } = {},
): TechniqueRule {
  return sentenceRule(technique, (sentence) => {
    const found = cuesIn(sentence, cues);
    if (found.size === 0 || !enough(new Set(found.keys()))) return [];
    const between = spanning([...found.values()]);
    if (between.end - between.start > within) return [];
    return [bare ? between : clauseAround(sentence, between)];
  });
}

/** The first place of each kind that the sentence has. */
export function cuesIn<Kind extends string>({ text }: ReadSentence, cues: Cues<Kind>): Map<Kind, Range> {
  const found = new Map<Kind, Range>();
  for (const [kind, pattern] of Object.entries(cues) as [Kind, RegExp][]) {
    const match = pattern.exec(text);
    if (match !== null) found.set(kind, { start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function spanning(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}
