/**
 * Measures extraction on two public sets: npx tsx eval/extraction.ts [--pages]
 * article_extraction_benchmark gives the body's F1 of 4-gram shingles for plain text, for Readability alone and for ours;
 * trafilatura_eval_en gives titles, authors and dates. With --pages the pages under .9 are listed.
 */
import { parseArgs } from "node:util";

import { measureBodies } from "./extraction-bodies.js";
import { measureMetadata } from "./extraction-metadata.js";

const { values } = parseArgs({ options: { pages: { type: "boolean", default: false } } });
measureBodies(values.pages);
measureMetadata(values.pages);
