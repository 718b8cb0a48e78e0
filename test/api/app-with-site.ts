import type { App } from "../../src/app.js";
import { type ChangingSite, serveSite } from "../support/changing-site.js";
import { clearGraph } from "../support/neo4j.js";
import { openSampleApp } from "./samples.js";

/** Opens the whole program, and a site that it may visit, for the tests of a file; each begins with an empty graph and site. */
export function openAppWithSite(opened: (app: App, site: ChangingSite) => void): void {
  let app: App;
  let site: ChangingSite;
  beforeAll(async () => {
    site = await serveSite();
    app = await openSampleApp(null, { FETCH_ALLOW: site.place });
    opened(app, site);
  });
  beforeEach(async () => {
    site.pages.clear();
    site.seen.length = 0;
    await clearGraph(app.graph);
  });
  afterAll(async () => {
    await clearGraph(app.graph);
    await Promise.all([app.close(), site.close()]);
  });
}
