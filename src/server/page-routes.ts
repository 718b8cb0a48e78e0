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

/** What the addresses of the pages begin with (web/src/pages/pages.ts): those that stand alone, lists, and what has one of each. */
const SINGLE_PAGES = ["/", "/analyze", "/overview", "/chain", "/exports"];
const LISTS = ["/outlets", "/techniques", "/entities"];
const OF_ONE_THING = [...LISTS, "/analyses", "/articles", "/claims"];

/** The pages for people, built from web/ by `npm run build`. They are one document, which asks the API for what it shows. */
export function pageRoutes(): Router {
  const router = Router();
  router.use(compression());
  router.use(
    "/assets",
    express.static(join(BUILT, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  router.get("/claimgraph.svg", (_request, response) => response.sendFile("claimgraph.svg", { root: BUILT }));
  const addresses = [...SINGLE_PAGES, ...LISTS, ...OF_ONE_THING.map((path) => `${path}/:id`)];
  router.get(addresses, (_request, response) => sendPage(response));
  return router;
}

/** The document of the pages, which shows what its address is of, or that there is nothing. */
export function sendPage(response: Response): void {
  if (!existsSync(join(BUILT, "index.html"))) {
    response.status(503).type("text").send("The pages are not built yet: run `npm run build`.\n");
    return;
  }
  response.setHeader("content-security-policy", CONTENT_POLICY);
  response.setHeader("cache-control", "no-cache");
  response.sendFile("index.html", { root: BUILT });
}
