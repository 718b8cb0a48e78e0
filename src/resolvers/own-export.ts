import type { Caller } from "../domain/access.js";
import type { Export } from "../domain/exports/export.js";
import type { RequestContext } from "./request-context.js";

/** Whether a caller may see an export and have its files: their own, or any with the scope admin. */
export const isOwnExport = ({ by }: Pick<Export, "by">, { name, scopes }: Caller): boolean =>
  by === name || scopes.has("admin");

/** An export by its own id; null where there is none that the caller may see. */
export async function ownExport(
  { loaders, caller }: Pick<RequestContext, "loaders" | "caller">,
  id: string,
): Promise<Export | null> {
  const found = await loaders.exportById.load(id);
  return found && isOwnExport(found, caller) ? found : null;
}
