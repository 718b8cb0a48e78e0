/** Records what a real wiki answers to the questions of test/fixtures/wikipedia/queries.json: `npx tsx scripts/record-wiki.ts`. */
import { createWikipedia } from "../src/web-sources/providers/wikipedia.js";
import queries from "../test/fixtures/wikipedia/queries.json" with { type: "json" };
import { startMediaWiki } from "../test/support/mediawiki.js";
import { recordWiki } from "../test/support/recorded-wiki.js";

const wiki = await startMediaWiki();
const recorder = await recordWiki(wiki.apiUrl);
try {
  const wikipedia = createWikipedia({ endpoint: `${recorder.url}/api.php`, userAgent: null, now: Date.now });
  for (const query of Object.values(queries)) await wikipedia.find(query, AbortSignal.timeout(60_000));
  recorder.save();
  console.log(`${recorder.seen.length} answers were recorded.`);
} finally {
  await Promise.all([recorder.close(), wiki.close()]);
}
