import { type RequestHandler, type Response, Router } from "express";

import { type Export, MANIFEST } from "../domain/exports/export.js";
import { createLoaders } from "../loaders/loaders.js";
import { ownExport } from "../resolvers/own-export.js";
import { accessOf, admitCallers } from "./allow-callers.js";
import type { ApiApp } from "./app-context.js";
import type { Door } from "./door.js";
import { requestId } from "./request-id.js";

interface Refusal {
  status: number;
  code: string;
  message: string;
}

const NOTHING_THERE: Refusal = {
  status: 404,
  code: "NOT_FOUND",
  message:
    "There is no such file. `export { status files { url } }` says which there are; a withdrawn export has none.",
};
const noScope = (scope: string): Refusal => ({
  status: 403,
  code: "FORBIDDEN",
  message: `This needs a key with the scope "${scope}".`,
});

/** The files of exports, for whoever asked for them; a download that broke off can be taken up (Range, If-Range). */
export function exportRoutes(app: ApiApp, door: Door): Router {
  const router = Router();
  router.get("/exports/:id/:file", admitCallers(door), sendExportFile(app));
  return router;
}

function sendExportFile({ graph, services }: ApiApp): RequestHandler<{ id: string; file: string }> {
  return async (request, response, next) => {
    const { id, file } = request.params;
    const { caller } = accessOf(response);
    const loaders = createLoaders(graph, () => new Date(), services);
    const found = await ownExport({ loaders, caller }, id);
    const hash = found && hashOf(found, file);
    const citation = found && (await loaders.citationById.load(found.citationId));
    const missing = citation?.includeTexts && !caller.scopes.has("text") ? "text" : null;
    const scope = caller.scopes.has("read") ? missing : "read";
    const refusal = scope === null ? (hash === null ? NOTHING_THERE : null) : noScope(scope);
    if (refusal !== null) return refuse(response, refusal);
    // What a browser opened would run under this server's name.
    response.setHeader("content-disposition", `attachment; filename="claimgraph-${id}-${file}"`);
    response.setHeader("etag", `"${hash}"`);
    response.setHeader("cache-control", "private, no-cache");
    const sent = { dotfiles: "allow", lastModified: false, cacheControl: false } as const;
    response.sendFile(services.exports.pathOf(id, file), sent, (error) => {
      if (!error || response.headersSent) return;
      // The folder of the data was changed, or is another machine's.
      if ("code" in error && error.code === "ENOENT") refuse(response, NOTHING_THERE);
      else next(error);
    });
  };
}

function refuse(response: Response, { status, code, message }: Refusal): void {
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: requestId() } }] });
}

/** What names the content of a file of an export that is complete; null where it has no such file. */
function hashOf({ id, status, format, content }: Export, file: string): string | null {
  if (status !== "COMPLETED" || format === null) return null;
  if (file === MANIFEST) return `${id}-manifest`;
  return content?.files.find(({ name }) => name === file)?.sha256 ?? null;
}
