import { type Export, isOwnExport } from "../domain/exports/export.js";
import type { RequestContext } from "./request-context.js";

/** An export by its own id; null where there is none that the caller may see. */
export async function ownExport(
  { loaders, caller }: Pick<RequestContext, "loaders" | "caller">,
  id: string,
): Promise<Export | null> {
  const found = await loaders.exportById.load(id);
  return found && isOwnExport(found, caller) ? found : null;
}
