import type { CaseOrigin } from "../../../src/domain/verdict-policy/case-file.js";

/** An origin that one article is the own report of, unless given otherwise. */
export const caseOrigin = (key: string, parts: Partial<CaseOrigin> = {}): CaseOrigin => {
  const name = parts.name ?? key;
  return {
    id: `id of ${name}`,
    key,
    name,
    reason: `1 article is ${name}'s own report`,
    articleCount: 1,
    lastSeenAt: "2026-04-01T00:00:00.000Z",
    selfReported: false,
    anonymous: false,
    founded: true,
    pageCount: 0,
    ...parts,
  };
};
