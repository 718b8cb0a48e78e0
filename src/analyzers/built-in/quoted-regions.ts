import type { Region } from "./sentence-boundaries.js";

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "‘": "’",
  "„": "“",
  "«": "»",
  "'": "'",
};

/**
 * Finds what stands in quotation marks, the marks included, in the order of the text. A quotation that no mark closes by
 * the end of its paragraph runs on where the next paragraph opens with a mark too (the custom of English papers), and
 * ends with its paragraph otherwise.
 */
export function quotedRegions(text: string, paragraphs: readonly Region[]): Region[] {
  const regions: Region[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = regionsIn(text, paragraph, opensWithMark(text, paragraphs[index + 1]));
    regions.push(...found);
  }
  return regions;
}

/** Whether more than half of the stretch lies in quotation marks. */
export function isQuoted(regions: readonly Region[], start: number, end: number): boolean {
  let covered = 0;
  for (const region of regionsWithin(regions, start, end)) covered += region.end - region.start;
  return covered * 2 > end - start;
}

/** What of the regions lies between the two offsets. They are in the order of the text, so the first is found by halving. */
export function regionsWithin(regions: readonly Region[], start: number, end: number): Region[] {
  const within: Region[] = [];
  for (let k = firstEndingAfter(regions, start); (regions[k]?.start ?? end) < end; k += 1) {
    const region = regions[k] ?? { start: end, end };
    within.push({ start: Math.max(start, region.start), end: Math.min(end, region.end) });
  }
  return within;
}

function firstEndingAfter(regions: readonly Region[], offset: number): number {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function regionsIn(text: string, paragraph: Region, runsOn: boolean): Region[] {
  const regions: Region[] = [];
  // What does not close one mark closes no later one either: without this, a text of opening marks takes quadratic time.
  const missing = new Set<string>();
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const closer = CLOSERS[text[at] ?? ""];
    if (!closer || !opens(text, at)) continue;
    const close = missing.has(closer) ? null : closingMark(text, at + 1, paragraph.end, closer);
    if (close === null) missing.add(closer);
    if (close === null && !mayStayOpen(text, at, paragraph, runsOn)) continue;
    const end = close === null ? paragraph.end : close + 1;
    regions.push({ start: at, end });
    at = end - 1;
  }
  return regions;
}

/** A single mark without its partner is an apostrophe; a double one is a slip unless the quotation runs on. */
function mayStayOpen(text: string, at: number, paragraph: Region, runsOn: boolean): boolean {
  return text[at] !== "'" && text[at] !== "‘" && (runsOn || at === paragraph.start);
}

function closingMark(text: string, from: number, until: number, closer: string): number | null {
  for (let at = from; at < until; at += 1) {
    if (text[at] === closer && !(isSingle(closer) && isApostrophe(text, at))) return at;
  }
  return null;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "’";
}

/** Opens only where no letter or figure stands before it (5'10", the '90s) and something follows. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(before) || /\s/u.test(after)) return false;
  return text[at] !== "'" || !/\d/.test(after);
}

function isApostrophe(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
}

function opensWithMark(text: string, paragraph: Region | undefined): boolean {
  return paragraph !== undefined && ['"', "“", "‘"].includes(text[paragraph.start] ?? "");
}
