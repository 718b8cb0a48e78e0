import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import compression from "compression";
import express, { type Response, Router } from "express";

export const WEB = fileURLToPath(new URL("../../web", import.meta.url));
const BUILT = join(WEB, "dist");

/** Everything from here alone, and nothing in line: what an article says cannot run even where it is shown wrongly. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The addresses that the pages have for themselves; each begins with one of these words. */
const PAGES = ["analyze", "analyses", "articles", "claims", "outlets", "techniques", "entities"];
const OTHER_PAGES = ["/", "/overview", "/changes", "/exports", "/chain"];

/** The pages for people, built from web/ by `npm run build`. They are one document, which asks the API for what it shows. */
export function pageRoutes(): Router {
  const router = Router();
  router.use(compression());
  router.use(
    "/assets",
    express.static(join(BUILT, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  router.get("/claimgraph.svg", (_request, response) => response.sendFile("claimgraph.svg", { root: BUILT }));
  const addresses = [...OTHER_PAGES, ...PAGES.flatMap((name) => [`/${name}`, `/${name}/*rest`])];
  router.get(addresses, (_request, response) => sendPage(response));
  return router;
}

function sendPage(response: Response): void {
  if (!existsSync(join(BUILT, "index.html"))) {
    response.status(503).type("text").send("The pages are not built yet: run `npm run build`.\n");
    return;
  }
  response.setHeader("content-security-policy", CONTENT_POLICY);
  response.setHeader("cache-control", "no-cache");
  response.sendFile("index.html", { root: BUILT });
}
