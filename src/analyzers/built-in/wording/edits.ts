import type { Region } from "../sentence-boundaries.js";

/** A stretch of the article's text that a wording writes otherwise. */
export interface Edit extends Region {
  written: string;
}

/** The text of a region with the edits made that lie within it; of two that overlap, the first counts. */
export function withEdits(text: string, region: Region, edits: readonly Edit[]): string {
  const within = edits
    .filter((edit) => edit.start >= region.start && edit.end <= region.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let result = "";
  let at = region.start;
  for (const edit of within) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.written;
    at = edit.end;
  }
  return result + text.slice(at, region.end);
}
