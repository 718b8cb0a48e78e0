import type { Caller } from "../domain/access.js";
import type { Export } from "../domain/exports/export.js";

/** Whether a caller may see an export and have its files: their own, or any with the scope admin. */
export const isOwnExport = ({ by }: Pick<Export, "by">, { name, scopes }: Caller): boolean =>
  by === name || scopes.has("admin");
