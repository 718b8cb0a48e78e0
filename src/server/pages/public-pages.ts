import { fileURLToPath } from "node:url";

import { Router } from "express";

import type { Config } from "../../config.js";
import { admitCallers } from "../allow-callers.js";
import type { Door } from "../door.js";
import type { PageParts } from "./ask-api.js";
import { embedPages } from "./embed-pages.js";
import { verdictFeed } from "./verdict-feed.js";

const EMBED = fileURLToPath(new URL("../../../web/embed", import.meta.url));

/** What others take into their own pages and readers; it needs the scope `read`, as the API does. */
export function publicPages(parts: PageParts, config: Pick<Config, "publicUrl">, door: Door): Router {
  const router = Router();
  const { card, oEmbed } = embedPages(parts, config);
  router.get("/embed/card.css", (_request, response) => {
    // A frame with a sandbox is of no origin, so its own server is another to it.
    response.setHeader("cross-origin-resource-policy", "cross-origin");
    response.sendFile("card.css", { root: EMBED });
  });
  router.get("/embed/:id", admitCallers(door), card);
  router.get("/oembed", admitCallers(door), oEmbed);
  router.get("/feeds/verdicts.atom", admitCallers(door), verdictFeed(parts, config));
  return router;
}
