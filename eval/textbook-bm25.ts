/** BM25 as textbooks have it, nothing stemmed and nothing left out: the baseline that needs no index and no tuning. */
const K1 = 1.2;
const B = 0.75;

/** Gives a function that ranks the documents, best first, by a query's words, each with its score. */
export function textbookBm25(
  documents: ReadonlyMap<string, string>,
): (query: string) => [id: string, score: number][] {
  const postings = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const [id, text] of documents) {
    const words = wordsOf(text);
    lengths.set(id, words.length);
    for (const word of words) {
      const posting = postings.get(word) ?? new Map<string, number>();
      postings.set(word, posting.set(id, (posting.get(id) ?? 0) + 1));
    }
  }
  const mean = [...lengths.values()].reduce((sum, length) => sum + length, 0) / lengths.size;
  return (query) => {
    const scores = new Map<string, number>();
    for (const word of wordsOf(query)) {
      const posting = postings.get(word) ?? new Map<string, number>();
      const rarity = Math.log(1 + (lengths.size - posting.size + 0.5) / (posting.size + 0.5));
      for (const [id, count] of posting) {
        const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths.get(id)!) / mean));
        scores.set(id, (scores.get(id) ?? 0) + rarity * saturated);
      }
    }
    return [...scores].sort(([, one], [, other]) => other - one);
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
