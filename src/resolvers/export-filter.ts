import type { ExportFilter } from "../domain/exports/citation.js";
import type { ExportFilterInput } from "../schema/export.input.js";
import { localIds } from "./global-ids.js";

/** A filter as it comes, with nothing left out. */
export const exportFilter = (filter: ExportFilterInput | null | undefined): ExportFilter => ({
  verdicts: filter?.verdict ?? null,
  sources: filter?.source ?? null,
  entities: localIds(filter?.entity, "Entity"),
  techniques: filter?.technique ?? null,
  languages: filter?.language ?? null,
  since: filter?.since ?? null,
  until: filter?.until ?? null,
  minOrigins: filter?.minOrigins ?? null,
  minSources: filter?.minSources ?? null,
});
