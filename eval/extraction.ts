/**
 * Measures extraction on two public sets kept outside the repository:
 *   npx tsx eval/extraction.ts [folder of the sets, default ../shared/data] [--pages]
 * article_extraction_benchmark gives the body's F1 of 4-gram shingles for plain text, for Readability alone and for ours;
 * trafilatura_eval_en gives titles, authors and dates. With --pages the pages under .9 are listed.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { measureBodies } from "./extraction-bodies.js";
import { measureMetadata } from "./extraction-metadata.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: "boolean", default: false } },
});
const folder = positionals[0] ?? join(import.meta.dirname, "../../shared/data");
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Give the folder that holds article_extraction_benchmark.`);
  process.exit(1);
}
measureBodies(join(folder, "article_extraction_benchmark"), values.pages);
measureMetadata(join(folder, "trafilatura_eval_en"), values.pages);
