/** @jest-environment ./test/support/native-arrays-environment.js */
import type { App } from "../../src/app.js";
import { ANALYSIS_PAGE_QUERY } from "../../src/server/example-queries.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { clearGraph } from "../support/neo4j.js";
import {
  ask,
  expected,
  expectedClaim,
  type ExpectedClaim,
  type LoadedSample,
  loadSamples,
  modelFolder,
  openSampleApp,
  samplePage,
  samplePages,
} from "./samples.js";

const FIND = `query Find($text: String!) {
  searchClaims(text: $text, first: 1) {
    nodes {
      relation
      claim {
        id
        text
        verdict { value supportingOrigins refutingOrigins countIfAllIndependent rationale origins { key counted } }
        mentions(first: 100) { nodes { article { id } } }
        evidence(first: 100) { nodes { kind stance mismatches snippet url } }
        relatedClaims(first: 100) { nodes { relation claim { id } } }
      }
    }
  }
}`;

interface Found {
  relation: string | null;
  claim: {
    id: string;
    text: string;
    verdict: {
      value: string;
      supportingOrigins: number;
      refutingOrigins: number;
      countIfAllIndependent: number;
      rationale: string;
      origins: { key: string; counted: boolean }[];
    };
    mentions: { nodes: { article: { id: string } }[] };
    evidence: {
      nodes: { kind: string; stance: string; mismatches: string[]; snippet: string; url: string }[];
    };
    relatedClaims: { nodes: { relation: string; claim: { id: string } }[] };
  };
}

interface Page {
  analysis: {
    article: { title: string; url: string };
    summary: string;
    propaganda: { score: number; reading: string };
    techniques: { technique: { definition: string }; confidence: number }[];
    factCheck: { claimCount: number; methods: string[]; tallies: { count: number }[] };
    claims: {
      span: { exact: string };
      claim: { verdict: { rationale: string } };
      evidence: { nodes: { stance: string; snippet: string }[] };
    }[];
    disclaimer: string;
  };
}

interface Derivation {
  origin: string;
  article: { id: string } | null;
}

/** Pages that are in the samples a second time, under another address. */
const secondAddresses = new Set(expected.sameArticle.flatMap(([, ...others]) => others));

const ways = [
  { way: "in the order of publication", pages: samplePages, model: null },
  { way: "in the reverse order", pages: [...samplePages].reverse(), model: null },
  // Outside a founder's checkout there is no model beside the repository, and this way stands aside.
  ...(modelFolder ? [{ way: "with sentence embeddings", pages: samplePages, model: modelFolder }] : []),
];

describe.each(ways)("the samples, loaded $way", ({ pages, model }) => {
  let app: App;
  let loaded: LoadedSample[];
  let pageOf: Map<string, string>;

  beforeAll(async () => {
    app = await openSampleApp(model);
    await clearGraph(app.graph);
    loaded = await loadSamples(app, pages);
    pageOf = await pagesByUrl(app, loaded);
  }, 240_000);

  afterAll(async () => {
    await clearGraph(app.graph);
    await app.close();
  });

  const sample = (file: string) => loaded.find(({ page }) => page.file === file)!;
  const articleIds = (files: readonly string[]) => new Set(files.map((file) => sample(file).articleId));
  const find = async ({ text }: Pick<ExpectedClaim, "text">): Promise<Found> => {
    const { searchClaims } = await ask<{ searchClaims: { nodes: Found[] } }>(app, FIND, { text });
    return searchClaims.nodes[0]!;
  };

  describe.each(expected.claims)("$name", (claim) => {
    it("is found by its text", async () => {
      expect(await find(claim)).toMatchObject({ relation: "SAME" });
    });

    it("joins exactly the articles that state it", async () => {
      const { mentions } = (await find(claim)).claim;
      expect(new Set(mentions.nodes.map(({ article }) => article.id))).toEqual(articleIds(claim.articles));
    });

    it("has the verdict and the origins that the rules give", async () => {
      const { verdict } = (await find(claim)).claim;
      const { value, supportingOrigins, refutingOrigins, countIfAllIndependent } = verdict;
      expect({ value, supportingOrigins, refutingOrigins, countIfAllIndependent }).toEqual({
        value: claim.verdict,
        supportingOrigins: claim.supportingOrigins,
        refutingOrigins: claim.refutingOrigins,
        countIfAllIndependent: claim.countIfAllIndependent,
      });
    });

    it("shows evidence that is about it, with the stance it has, and nothing else", async () => {
      const { evidence } = (await find(claim)).claim;
      const filesOf = (stance: string) =>
        new Set(
          evidence.nodes.filter((piece) => piece.stance === stance).map(({ url }) => pageOf.get(url) ?? url),
        );
      expect({
        SUPPORTS: filesOf("SUPPORTS"),
        REFUTES: filesOf("REFUTES"),
        NEUTRAL: filesOf("NEUTRAL"),
      }).toEqual({
        SUPPORTS: new Set(claim.articles),
        REFUTES: filesOfClaims(claim.contradicts),
        NEUTRAL: filesOfClaims(claim.variants),
      });
    });
  });

  it.each(expected.claims.flatMap((claim) => claim.variants.map((other) => ({ claim, other }))))(
    "names the figure as what makes $other no support for $claim.name",
    async ({ claim, other }) => {
      const [one, variant] = [(await find(claim)).claim, (await find(expectedClaim(other))).claim];
      const files = filesOfClaims([other]);
      const near = one.evidence.nodes.filter(
        ({ url, mismatches }) => files.has(pageOf.get(url) ?? url) && mismatches.join() === "NUMBER",
      );
      expect(new Set(near.map(({ url }) => pageOf.get(url)))).toEqual(files);
      expect(one.relatedClaims.nodes).toContainEqual({ relation: "VARIANT", claim: { id: variant.id } });
    },
  );

  it.each(expected.copies)("says of every copy of $origin that it is one", async ({ origin, articles }) => {
    const family = articleIds(articles);
    const query = `query ($id: ID!) { article(id: $id) { derivedFrom { origin article { id } } } }`;
    for (const id of family) {
      const { article } = await ask<{ article: { derivedFrom: Derivation[] } }>(app, query, { id });
      const fromFamily = article.derivedFrom.filter(
        (derivation) => derivation.origin === origin || family.has(derivation.article?.id ?? null),
      );
      expect(fromFamily).not.toEqual([]);
    }
  });

  it.each(expected.sameArticle)("takes %s and %s for one article", (...files) => {
    expect(new Set(files.map((file) => sample(file).articleId)).size).toBe(1);
  });

  it.each(expected.notArticles)("refuses %s, which is no article", (file) => {
    expect(sample(file).analysisId).toBeNull();
    expect(sample(file).userErrors.map(({ code }) => code)).toEqual(["NOT_AN_ARTICLE"]);
  });

  it.each(expected.withoutClaims)(
    "keeps $file without claims and says why",
    async ({ file, language, notice }) => {
      const query = `query ($id: ID!) { analysis(id: $id) { claims { id } notices { code } article { language } } }`;
      const { analysis } = await ask<{ analysis: object }>(app, query, { id: sample(file).analysisId });
      expect(analysis).toMatchObject({ claims: [], notices: [{ code: notice }], article: { language } });
    },
  );

  it("scores the piece whose loaded words are all quoted far below the harangue", async () => {
    const [harangue, quotedOnly, plain] = await Promise.all(
      [expected.propaganda.harangue, expected.propaganda.quotedOnly, expected.propaganda.plain].map((file) =>
        scoreOf(app, sample(file)),
      ),
    );
    expect(quotedOnly).toBeLessThan(harangue! / 2);
    expect(plain).toBeLessThan(harangue! / 2);
  });

  it("answers everything that a page about an analysis shows in one query", async () => {
    const [quoted, carried] = [expected.propaganda.harangue, expected.copies[0]!.articles[1]!];
    const { analysis: opinion } = await ask<Page>(app, ANALYSIS_PAGE_QUERY, {
      id: sample(quoted).analysisId,
    });
    expect(opinion.article).toMatchObject({ title: expect.any(String), url: expect.any(String) });
    expect(opinion.techniques.length).toBeGreaterThan(3);
    for (const { technique, confidence } of opinion.techniques)
      expect([technique.definition.length > 20, confidence > 0 && confidence <= 1]).toEqual([true, true]);
    const { analysis } = await ask<Page>(app, ANALYSIS_PAGE_QUERY, { id: sample(carried).analysisId });
    expect(analysis.summary).toMatch(/Coastal Water Act/);
    expect(analysis.propaganda.reading).toMatch(/concerns/i);
    expect(analysis.factCheck.claimCount).toBe(analysis.claims.length);
    expect(analysis.factCheck.tallies.reduce((sum, { count }) => sum + count, 0)).toBe(
      analysis.claims.length,
    );
    expect(analysis.factCheck.methods).toEqual(["CROSS_REFERENCE"]);
    expect(analysis.disclaimer).toMatch(/reporting, not truth/);
    const vote = analysis.claims.find(({ span }) => span.exact.includes("118 votes to 97"))!;
    expect(vote.claim.verdict.rationale).toMatch(/5 articles .* 2 independent origins/);
    // Its own copies are no evidence for it: what remains is the other agency's.
    expect(vote.evidence.nodes.map(({ stance, snippet }) => [stance, snippet.includes("118")])).toEqual([
      ["SUPPORTS", true],
      ["SUPPORTS", true],
    ]);
  });

  it("changes no count when everything is loaded again", async () => {
    const before = await ask(app, TOTALS);
    await loadSamples(app, pages);
    expect(await ask(app, TOTALS)).toEqual(before);
  });

  it("stores only verdicts and counts that verify recomputes", async () => {
    const differences: string[] = [];
    for await (const difference of verifyGraph(app.graph)) differences.push(difference);
    expect(differences).toEqual([]);
  });
});

it("lists every page that is a file of the samples, once", () => {
  expect(new Set(samplePages.map(({ file }) => file)).size).toBe(samplePages.length);
  for (const { articles, never } of expected.claims)
    [...articles, ...never].forEach((file) => samplePage(file));
});

const TOTALS = `{ overview { articles claims sources verdictTallies { verdict count } } }`;

/** The file that first told each article, by the article's URL. */
async function pagesByUrl(app: App, samples: readonly LoadedSample[]): Promise<Map<string, string>> {
  const told = samples.filter(({ articleId, page }) => articleId !== null && !secondAddresses.has(page.file));
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { url } } }`;
  const { nodes } = await ask<{ nodes: { url: string }[] }>(app, query, {
    ids: told.map(({ articleId }) => articleId),
  });
  return new Map(nodes.map(({ url }, index) => [url, told[index]!.page.file]));
}

const filesOfClaims = (names: readonly string[]) =>
  new Set(names.flatMap((name) => expectedClaim(name).articles));

async function scoreOf(app: App, { analysisId }: LoadedSample): Promise<number> {
  const query = `query ($id: ID!) { analysis(id: $id) { propaganda { score } } }`;
  const { analysis } = await ask<{ analysis: { propaganda: { score: number } } }>(app, query, {
    id: analysisId,
  });
  return analysis.propaganda.score;
}
