/**
 * From what two statements have in common and their embeddings to a likeness of 0 to 1, by logistic regression. These nine
 * numbers were calibrated on the MRPC development file (research licence: nothing else of it is here) by
 * `npx tsx eval/matching-calibration.ts`; `npx tsx eval/matching.ts` prints what they reach.
 */
export const WITH_EMBEDDINGS = { bias: -4.08, added: -0.23, words: 4.47, similarity: 3.37, sameFrom: 0.53 };
export const WITHOUT_EMBEDDINGS = { bias: -2.56, added: -0.26, words: 6.22, similarity: 0, sameFrom: 0.54 };

/** Likeness, differing names left out, from which two statements with a differing detail are about the same thing. */
export const RELATED_FROM = 0.55;
/** Share of the less covered statement that the other must have where several details differ. */
export const SEVERAL_DETAILS_FROM = 0.25;
/** Share of the less covered statement that the other must have for the two to be one text with a word changed. */
export const NEARLY_EQUAL_FROM = 0.95;
