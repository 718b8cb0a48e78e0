/** TF-IDF cosine of whole texts, sublinear counts: the baseline that links articles by what they are about. */
export function tfIdfCosine(texts: ReadonlyMap<string, string>): (one: string, other: string) => number {
  const counted = new Map([...texts].map(([id, text]) => [id, countsOf(text)]));
  const frequency = new Map<string, number>();
  for (const counts of counted.values())
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vectors = new Map(
    [...counted].map(([id, counts]) => [id, unitVector(counts, frequency, texts.size)]),
  );
  return (one, other) => {
    const [left, right] = [vectors.get(one)!, vectors.get(other)!];
    return [...left].reduce((sum, [word, weight]) => sum + weight * (right.get(word) ?? 0), 0);
  };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function unitVector(
  counts: Map<string, number>,
  frequency: Map<string, number>,
  documents: number,
): Map<string, number> {
  const weights = [...counts].map(([word, count]): [string, number] => [
    word,
    (1 + Math.log(count)) * Math.log((1 + documents) / (1 + frequency.get(word)!)),
  ]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0));
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}
