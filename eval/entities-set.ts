import { readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { ExtractedEntity } from "../src/domain/analysis.js";

/** Each name as the article's fullest, with its other names there. */
const names = z.record(z.string(), z.array(z.string())).default({});

const fixtures = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    text: z.string(),
    persons: names,
    organizations: names,
    places: names,
    others: names,
    /** Names that may be given or left out. */
    mayBeFound: z.array(z.string()).default([]),
  }),
);

/** An invented article with what it names. */
export interface NamedArticle {
  id: string;
  title: string;
  text: string;
  expected: ExtractedEntity[];
  mayBeFound: string[];
}

/** Outcomes of one half are looked at while the rules are mended; of the other only what the measurement prints. */
export const HALVES = ["worked-on", "kept-apart"] as const;

export function readNamedArticles(half: (typeof HALVES)[number]): NamedArticle[] {
  const file = join(import.meta.dirname, "entities", `${half}.json`);
  return fixtures
    .parse(JSON.parse(readFileSync(file, "utf8")))
    .map(({ persons, organizations, places, others, ...article }) => ({
      ...article,
      expected: [
        ...typed("PERSON", persons),
        ...typed("ORGANIZATION", organizations),
        ...typed("PLACE", places),
        ...typed("OTHER", others),
      ],
    }));
}

function typed(type: ExtractedEntity["type"], named: Record<string, string[]>): ExtractedEntity[] {
  return Object.entries(named).map(([name, aliases]) => ({ name, type, aliases }));
}
