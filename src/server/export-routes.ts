import { type RequestHandler, Router } from "express";

import { type Export, MANIFEST } from "../domain/exports/export.js";
import { createLoaders } from "../loaders/loaders.js";
import { ownExport } from "../resolvers/own-export.js";
import { accessOf, admitCallers, sendRefusal } from "./allow-callers.js";
import type { ApiApp } from "./app-context.js";
import type { Door } from "./door.js";
import { badRequest, needsScope, notFound } from "./refusals.js";

const noFile = () =>
  notFound(
    "There is no such file. `export { status files { url } }` says which there are; a withdrawn export has none.",
  );

const noSuchRange = () =>
  badRequest("The file ends before this range begins: what you have of it is all.", 416);

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
    const needed = citation?.includeTexts ? (["read", "text"] as const) : (["read"] as const);
    const missing = needed.find((scope) => !caller.scopes.has(scope));
    if (missing !== undefined) return sendRefusal(response, needsScope(missing));
    if (hash === null) return sendRefusal(response, noFile());
    // What a browser opened would run under this server's name.
    response.setHeader("content-disposition", `attachment; filename="claimgraph-${id}-${file}"`);
    response.setHeader("etag", `"${hash}"`);
    response.setHeader("cache-control", "private, no-cache");
    const sent = { dotfiles: "allow", lastModified: false, cacheControl: false } as const;
    response.sendFile(services.exports.pathOf(id, file), sent, (error) => {
      if (!error || response.headersSent) return;
      // The folder of the data was changed, or is another machine's.
      if ("code" in error && error.code === "ENOENT") sendRefusal(response, noFile());
      // As who takes up a download asks that is whole already.
      else if ("status" in error && error.status === 416) sendRefusal(response, noSuchRange());
      else next(error);
    });
  };
}

/** What names the content of a file of an export that is complete; null where it has no such file. */
function hashOf({ id, status, format, content }: Export, file: string): string | null {
  if (status !== "COMPLETED" || format === null) return null;
  if (file === MANIFEST) return `${id}-manifest`;
  return content?.files.find(({ name }) => name === file)?.sha256 ?? null;
}
