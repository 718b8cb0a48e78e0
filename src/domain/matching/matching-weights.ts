/**
 * From overlap and embeddings to a likeness of 0 to 1, by logistic regression. Calibrated on the MRPC development file
 * (research licence: these few numbers only, see docs/decisions); `npx tsx eval/matching.ts` prints what they reach.
 */
export const WITH_EMBEDDINGS = { bias: -8, most: 3, least: 3, similarity: 6 };
export const WITHOUT_EMBEDDINGS = { bias: -3, most: 3, least: 4, similarity: 0 };

/** Likeness from which two statements in which no detail differs are the same. */
export const SAME_FROM = 0.6;
/** Likeness, differing details left out, from which they are about the same thing. */
export const RELATED_FROM = 0.6;
/** Share of the less covered statement that the other must have for the two to be one text with a word changed. */
export const NEARLY_EQUAL_FROM = 0.8;
