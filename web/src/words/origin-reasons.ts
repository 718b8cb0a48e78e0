import type { OriginReason } from "../generated/operations.js";

/** The origin's own name: "publisher:gazette.example" is gazette.example. */
export const originName = (key: string): string => key.replace(/^[a-z]+:/, "");

/** What makes a mention the word of its origin. */
export const ORIGIN_REASONS: Readonly<Record<OriginReason, string>> = {
  ATTRIBUTION: "attributed to it",
  CITES: "rests on what it published",
  COPY: "a copied passage",
  OWN_REPORT: "its own report",
  PUBLISHER_ATTRIBUTES: "its publisher attributes it elsewhere",
  RUN_BY_BODY: "the outlet is run by it",
  SAME_QUOTE: "quotes the same words",
  UNREFERENCED: "an encyclopedia’s passage without a reference, counted as nobody’s",
  WIRE_CREDIT: "an agency’s story",
  WITHDRAWN: "withdrawn since, counted as nobody’s",
};
