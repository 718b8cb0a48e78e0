/**
 * From what two statements have in common and their embeddings to a likeness of 0 to 1, by logistic regression. These
 * eleven numbers were calibrated on the MRPC development file (research licence: nothing else of it is here) by
 * `npx tsx eval/matching-calibration.ts`; `npx tsx eval/matching.ts` prints what they reach.
 */
export const WITH_EMBEDDINGS = {
  bias: -4.26,
  added: -0.29,
  words: 8.64,
  runs: -3.47,
  similarity: 2.41,
  sameFrom: 0.47,
};
export const WITHOUT_EMBEDDINGS = {
  bias: -3.17,
  added: -0.31,
  words: 10.07,
  runs: -3.68,
  similarity: 0,
  sameFrom: 0.48,
};

/** Likeness, differing names left out, from which two statements with a differing detail are about the same thing. */
export const RELATED_FROM = 0.55;
/** Share of the less covered statement that the other must have where several details differ. */
export const SEVERAL_DETAILS_FROM = 0.25;
/** Share of the less covered statement that the other must have for the two to be one text with a word changed. */
export const NEARLY_EQUAL_FROM = 0.95;
