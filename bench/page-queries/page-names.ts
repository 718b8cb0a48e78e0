/** The pages that are measured. */
export const PAGE_NAMES = ["analysis", "claim", "repeaters", "search", "outlet", "overview"] as const;
export type PageName = (typeof PAGE_NAMES)[number];
