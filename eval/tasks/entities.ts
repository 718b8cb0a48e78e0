import { createBuiltInAnalyzer } from "../../src/analyzers/built-in/built-in-analyzer.js";
import { capitalisedRuns, type EntitiesFound, scoreEntities } from "../entities-scores.js";
import { HALVES, type NamedArticle, readNamedArticles } from "../entities-set.js";
import { type EvalTask, type Figure, figure } from "../figure.js";

/** Persons, bodies and places on articles written for this project; they are in the repository, so no set is needed. */
export const entities: EvalTask = {
  name: "entities",
  sets: [],
  measure: async ({ sample }) => {
    const halves = await Promise.all(
      HALVES.map(async (half) => figuresOf(half, sample(readNamedArticles(half)))),
    );
    return halves.flat();
  },
};

type Ratio = [part: keyof EntitiesFound, whole: keyof EntitiesFound];

const METRICS: Readonly<Record<string, Ratio>> = {
  precision: ["right", "found"],
  recall: ["right", "expected"],
  "type accuracy": ["rightType", "right"],
  "other names with the right thing": ["rightAliases", "aliases"],
};

async function figuresOf(half: string, articles: readonly NamedArticle[]): Promise<Figure[]> {
  const analyzer = createBuiltInAnalyzer();
  const read = await Promise.all(
    articles.map(async (article) =>
      scoreEntities(article, (await analyzer.analyze(contentOf(article))).entities),
    ),
  );
  const trivial = articles.map((article) => scoreEntities(article, capitalisedRuns(article.text)));
  return Object.entries(METRICS).map(([metric, ratio]) =>
    figure({ metric, set: half, baselines: { "capitalised runs": shareIn(trivial, ratio) } }, read, (rows) =>
      shareIn(rows, ratio),
    ),
  );
}

function contentOf({ title, text }: NamedArticle) {
  const unknown = { canonicalUrl: null, byline: null, publishedAt: null, siteName: null };
  return { ...unknown, title, text, language: "en", links: [] };
}

function shareIn(rows: readonly EntitiesFound[], [part, whole]: Ratio): number {
  const total = (key: keyof EntitiesFound) => rows.reduce((sum, row) => sum + row[key], 0);
  return total(whole) === 0 ? 0 : total(part) / total(whole);
}
