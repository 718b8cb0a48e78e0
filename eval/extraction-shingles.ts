/** Precision, recall and F1, each 0 to 1. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

const SHINGLE_LENGTH = 4;

/**
 * How far an extracted text agrees with the true one: 4-gram shingles of words, counted as a multiset, as the
 * article-extraction-benchmark of Scrapinghub counts them (a text under four words is one shingle).
 */
export function shingleAgreement(truth: string, extracted: string): Agreement {
  const expected = shingles(truth);
  const found = shingles(extracted);
  let shared = 0;
  for (const [shingle, count] of expected) shared += Math.min(count, found.get(shingle) ?? 0);
  const precision = ratio(shared, total(found), total(expected) === 0);
  const recall = ratio(shared, total(expected), total(found) === 0);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The benchmark's own headline figure takes F1 from the mean precision and the mean recall; `meanF1` is the mean over pages. */
export function average(pages: readonly Agreement[]): Agreement & { meanF1: number } {
  const mean = (of: (page: Agreement) => number) =>
    pages.reduce((sum, page) => sum + of(page), 0) / pages.length;
  const [precision, recall] = [mean((page) => page.precision), mean((page) => page.recall)];
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    meanF1: mean((page) => page.f1),
  };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let start = 0; start < Math.max(1, words.length - SHINGLE_LENGTH + 1); start += 1) {
    const shingle = words.slice(start, start + SHINGLE_LENGTH).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function ratio(shared: number, of: number, whenNothing: boolean): number {
  return of === 0 ? Number(whenNothing) : shared / of;
}
