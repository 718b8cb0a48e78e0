import type { ExportFilter } from "../domain/exports/citation.js";
import { asDomain } from "../domain/source-identity.js";
import type { ClaimFilterInput } from "../schema/claim.input.js";
import { localIds } from "./global-ids.js";

/** A filter of claims as it comes, with nothing left out and ids as the graph has them. */
export const claimFilter = (filter: Omit<ClaimFilterInput, "text"> | null | undefined): ExportFilter => ({
  verdicts: filter?.verdict ?? null,
  sources: filter?.source?.map(asDomain) ?? null,
  entities: localIds(filter?.entity, "Entity"),
  techniques: filter?.technique ?? null,
  languages: filter?.language ?? null,
  since: filter?.since ?? null,
  until: filter?.until ?? null,
  minOrigins: filter?.minOrigins ?? null,
  minSources: filter?.minSources ?? null,
});
