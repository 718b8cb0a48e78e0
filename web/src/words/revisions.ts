import type { RevisionKind } from "../generated/operations.js";

interface RevisionWords {
  /** Beside an article in a list. */
  short: string;
  /** On the article's own page. */
  sentence: string;
  /** Of an outlet that stated a claim: "The Gazette changed …". */
  ofOutlet: string;
}

/** What became of an article's text since it was first read. */
export const REVISIONS: Readonly<Record<RevisionKind, RevisionWords>> = {
  CHANGED: {
    short: "text changed",
    sentence: "Its page shows another text than before.",
    ofOutlet: "changed its text and states it no longer",
  },
  RETRACTED: {
    short: "retracted",
    sentence: "Its page says that it is retracted or withdrawn: none of its statements counts.",
    ofOutlet: "says that its article is retracted",
  },
  GONE: {
    short: "page gone",
    sentence: "Its page is no longer there: none of its statements counts.",
    ofOutlet: "has taken its page away",
  },
};
