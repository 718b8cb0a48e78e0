import type { DerivationMethod } from "../generated/operations.js";

/** By what it is seen that an article rests on another; who that is follows. */
export const DERIVATIONS: Readonly<Record<DerivationMethod, string>> = {
  CANONICAL_LINK: "its page names as the original one of",
  SAME_TEXT: "its text is, word for word, that of",
  NEAR_COPY: "most of its text is that of",
  WIRE_CREDIT: "it credits",
};
