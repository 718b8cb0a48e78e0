import type { PassageFragment } from "../generated/operations.js";

/** In whose words a passage stands. */
export const VOICES: Readonly<Record<PassageFragment["voice"], string>> = {
  AUTHOR: "in the article’s own words",
  QUOTED: "in somebody’s quoted words",
  HEADLINE: "in the headline",
};
