import type { DerivationMethod, RevisionKind } from "../generated/operations.js";

/** By what it is seen that an article rests on another; who that is follows. */
export const DERIVATIONS: Readonly<Record<DerivationMethod, string>> = {
  CANONICAL_LINK: "its page names as the original one of",
  SAME_TEXT: "its text is, word for word, that of",
  NEAR_COPY: "most of its text is that of",
  WIRE_CREDIT: "it credits",
};

/** What became of an article's text since it was first read. */
export const REVISIONS: Readonly<Record<RevisionKind, string>> = {
  CHANGED: "Its page shows another text than before.",
  GONE: "Its page is no longer there: none of its statements counts.",
  RETRACTED: "Its page says that it is retracted or withdrawn: none of its statements counts.",
};
