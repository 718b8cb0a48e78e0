/** Words that no text with another seed has: by them a test's articles are not taken for copies of one another. */
export const ownWords = (seed: string, count = 60): string =>
  Array.from({ length: count }, (_, index) => `${seed}${index}`).join(" ");

/** An article that states a claim in words of its own otherwise. */
export const inOwnWords = (claim: string, seed: string): string => `${claim} ${ownWords(seed)}`;
