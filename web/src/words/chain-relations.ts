import type { ChainRelation } from "../generated/operations.js";

/** How a thing leads to the next one of a chain, in words that stand between the two. */
export const CHAIN_RELATIONS: Readonly<Record<ChainRelation, string>> = {
  STATES: "states",
  STATED_BY: "is stated by",
  NAMES: "names",
  NAMED_BY: "is named by",
  IS_ABOUT: "is about",
  SUBJECT_OF: "is what this is about",
  CONTRADICTS: "contradicts",
  VARIES: "differs in a detail from",
  COPIES: "is a copy of",
  COPIED_BY: "is copied by",
};
