/** @jest-environment ./test/support/native-arrays-environment.js */
import type { App } from "../../src/app.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { clearGraph } from "../support/neo4j.js";
import { TEXTS_IN_LANGUAGES } from "../support/texts-in-languages.js";
import { ask, openSampleApp } from "./samples.js";

const ANALYZE = `mutation ($input: AnalyzeArticleInput!) { analyzeArticle(input: $input) {
  userErrors { code }
  analysis { summary claims { id } notices { code }
    article { id title language wordCount derivedFrom { origin article { id } } } } } }`;

interface Analyzed {
  analyzeArticle: {
    userErrors: { code: string }[];
    analysis: {
      summary: string;
      claims: object[];
      notices: { code: string }[];
      article: {
        id: string;
        title: string;
        language: string;
        wordCount: number;
        derivedFrom: { article: { id: string } | null }[];
      };
    };
  };
}

let app: App;

beforeAll(async () => {
  app = await openSampleApp(null);
  await clearGraph(app.graph);
});
afterAll(async () => {
  await clearGraph(app.graph);
  await app.close();
});

const analyze = async (input: Record<string, unknown>) =>
  (await ask<Analyzed>(app, ANALYZE, { input: { ...input, wait: true } })).analyzeArticle.analysis;

const pageOf = (headline: string, text: string) =>
  `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${text
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</article></body></html>`;

describe.each(TEXTS_IN_LANGUAGES)(
  "an article in $language",
  ({ language, headline, report, otherReport }) => {
    it("is kept under its language, without claims or a verdict, and says why", async () => {
      const input = { html: pageOf(headline, report), url: `https://first-${language}.example/story` };
      const { article, claims, notices, summary } = await analyze(input);
      expect(article).toMatchObject({ language, title: headline, derivedFrom: [] });
      expect({ claims, notices: notices.map(({ code }) => code) }).toEqual({
        claims: [],
        notices: expect.arrayContaining(["LANGUAGE_UNSUPPORTED"]),
      });
      expect(report.replace(/\s+/gu, " ")).toContain(summary);
    });

    it("is known again where another outlet carries it, and not where one reports the event itself", async () => {
      const original = await analyze({
        html: pageOf(headline, report),
        url: `https://first-${language}.example/story`,
      });
      const carried = `${report}\n\n${otherReport.split("\n\n")[0]}`;
      const copy = await analyze({
        html: pageOf(headline, carried),
        url: `https://second-${language}.example/a`,
      });
      const own = await analyze({
        html: pageOf(headline, otherReport),
        url: `https://third-${language}.example/b`,
      });
      expect(copy.article.derivedFrom.map(({ article }) => article?.id)).toEqual([original.article.id]);
      expect(own.article.derivedFrom.map(({ article }) => article?.id)).not.toContain(original.article.id);
    });
  },
);

it("leaves a graph that verify recomputes", async () => {
  const differences: string[] = [];
  for await (const difference of verifyGraph(app.graph)) differences.push(difference);
  expect(differences).toEqual([]);
});
