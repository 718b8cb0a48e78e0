interface CodedNotice {
  code: string;
}

/** What takes nothing from what is shown: everything else, also what is not known here, a reader has to see. */
const HARMLESS: ReadonlySet<string> = new Set(["LEXICAL_MATCHING_ONLY", "NOT_VERBATIM_DROPPED"]);

/** What stands open above an analysis, and what may be folded. */
export function noticesApart<Notice extends CodedNotice>(notices: readonly Notice[]) {
  return {
    open: notices.filter(({ code }) => !HARMLESS.has(code)),
    folded: notices.filter(({ code }) => HARMLESS.has(code)),
  };
}
