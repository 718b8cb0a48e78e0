import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type App, createApp } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { toGlobalId } from "../../src/domain/global-id.js";
import { executeLocally } from "../../src/server/execute-locally.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { hasMediaWiki, type MediaWikiServer, startMediaWiki } from "../support/mediawiki.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { type ScriptedServer, serveScript } from "../support/scripted-server.js";
import { serveStory, type StorySites } from "../support/story/story-sites.js";
import { STORY_WIKI } from "../support/story/story-wiki.js";
import { KEY } from "../support/search-engines.js";
import { testLog } from "../support/test-log.js";
import { testDatabase } from "../support/test-database.js";

interface Evidence {
  kind: string;
  stance: string;
  mismatches: string[];
  snippet: string;
  url: string;
  archiveUrl: string | null;
  notCounted: string | null;
}
interface Mention {
  span: { exact: string };
  evidence: { nodes: Evidence[] };
  claim: {
    text: string;
    evidence: { nodes: Evidence[] };
    verdict: {
      value: string;
      rationale: string;
      supportingOrigins: number;
      refutingOrigins: number;
      countIfAllIndependent: number;
      coverage: string;
      origins: { key: string; stance: string; counted: boolean; articleCount: number; pageCount: number }[];
    };
  };
}
interface Analysis {
  status: string;
  coverage: { kind: string; provider: string; status: string; detail: string | null }[];
  claims: Mention[];
}

const QUERY = `query ($id: ID!) { analysis(id: $id) { status
  coverage { kind provider status detail }
  claims { span { exact } evidence(first: 50) { nodes { kind stance mismatches snippet url archiveUrl notCounted } }
    claim { text evidence(first: 50) { nodes { kind stance mismatches snippet url archiveUrl notCounted } }
      verdict { value rationale supportingOrigins refutingOrigins countIfAllIndependent coverage
        origins { key stance counted articleCount pageCount } } } } } }`;

let sites: StorySites;
let wiki: MediaWikiServer | null = null;
let archive: ScriptedServer;
const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-outside-"));

beforeAll(async () => {
  archive = await serveScript(({ query }) => {
    const { url, timestamp } = query;
    return {
      body: {
        archived_snapshots: { closest: { available: true, url: `http://archive.example/${url}`, timestamp } },
      },
    };
  });
  sites = await serveStory();
  if (!hasMediaWiki()) return console.log("MediaWiki is not installed: the story is told without a wiki.");
  wiki = await startMediaWiki();
  for (const [title, text] of Object.entries(STORY_WIKI)) await wiki.edit(title, text);
});
afterAll(async () => {
  await Promise.all([sites.close(), archive.close()]);
  await wiki?.close();
  rmSync(dataDir, { recursive: true });
  const graph = await openTestGraph();
  await clearGraph(graph);
  await graph.close();
});

function openApp(environment: NodeJS.ProcessEnv): Promise<App> {
  const { uri, user, password, database } = testDatabase();
  const config = readConfig({
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    ...{ DATA_DIR: dataDir, LOG_LEVEL: "trace", FETCH_ALLOW: sites.places.join(",") },
    ...environment,
  });
  return createApp(config, { onProgress: () => undefined, logTo: testLog });
}

/** Analyses the story's article on an empty graph, and gives its analysis as the API does. */
async function analyse(environment: NodeJS.ProcessEnv): Promise<Analysis> {
  const app = await openApp(environment);
  try {
    await clearGraph(app.graph);
    const { analysisId } = await app.services.analyzeArticle({
      url: sites.urls.article,
      force: false,
      wait: true,
    });
    const { data, errors } = await executeLocally(app, {
      query: QUERY,
      variables: { id: toGlobalId("Analysis", analysisId) },
    });
    expect(errors).toBeUndefined();
    const lines: string[] = [];
    for await (const line of verifyGraph(app.graph)) lines.push(line);
    expect(lines).toEqual([]);
    return (data as { analysis: Analysis }).analysis;
  } finally {
    await app.close();
  }
}

describe("an article whose claims are looked for outside", () => {
  let analysis: Analysis;
  const about = (words: string): Mention => {
    const found = analysis.claims.find(({ span }) => span.exact.includes(words));
    if (!found) throw new Error(`No claim says “${words}”.`);
    return found;
  };
  const urlsOf = ({ evidence }: Pick<Mention, "evidence">, stance: string) =>
    evidence.nodes.filter((found) => found.stance === stance).map(({ url }) => url);

  beforeAll(async () => {
    analysis = await analyse({
      SEARXNG_URL: sites.engine.url,
      ARCHIVE_URL: archive.url,
      ...(wiki ? { WIKIPEDIA_API_URL: wiki.apiUrl } : {}),
    });
  });

  it("keeps where a web archive has a copy of a page that a search found", () => {
    const found = analysis.claims.flatMap(({ evidence }) => evidence.nodes);
    for (const { kind, url, archiveUrl } of found)
      expect(archiveUrl).toBe(kind === "WEB_SEARCH" ? `http://archive.example/${url}` : null);
    expect(archive.seen.length).toBeGreaterThan(0);
  });

  it("has the nine claims, and says who was asked", () => {
    expect(analysis.claims).toHaveLength(9);
    expect(analysis.coverage).toContainEqual(expect.objectContaining({ provider: "searxng", status: "OK" }));
    expect(analysis.coverage).toContainEqual(
      expect.objectContaining({ kind: "FACT_CHECK", status: "NOT_CONFIGURED" }),
    );
    if (wiki) for (const { claim } of analysis.claims) expect(claim.verdict.coverage).toBe("FULL");
  });

  it("finds the independent report of the accusation, the memo and the indictment", () => {
    for (const words of ["industrial-scale campaigns", "sent a memo Thursday", "indicted a former Google"]) {
      const mention = about(words);
      expect(urlsOf(mention, "SUPPORTS")).toEqual([sites.urls.ownReport]);
      expect(mention.claim.verdict).toMatchObject({ value: "CORROBORATED", supportingOrigins: 2 });
    }
  });

  it("names another figure as a mismatch and never as support", () => {
    const found = about("indicted a former Google").evidence.nodes.find(
      ({ url }) => url === sites.urls.otherFigure,
    );
    expect(found).toMatchObject({ stance: "NEUTRAL", mismatches: ["NUMBER"] });
  });

  it("takes the denial for what it is", () => {
    const mention = about("plans to share intelligence");
    expect(urlsOf(mention, "REFUTES")).toEqual([sites.urls.denial]);
    expect(mention.claim.verdict).toMatchObject({ value: "DISPUTED", refutingOrigins: 1 });
  });

  it("lists neither the article itself nor its copy as evidence for it, and nothing that shares only a name", () => {
    for (const mention of analysis.claims) {
      const urls = mention.evidence.nodes.map(({ url }) => url);
      for (const url of [sites.urls.article, sites.urls.copy, ...sites.irrelevant])
        expect(urls).not.toContain(url);
      expect(
        mention.claim.evidence.nodes.filter(({ kind }) => kind === "WIKIPEDIA").map(({ url }) => url),
      ).toEqual(
        wiki && mention.span.exact.startsWith("Distillation attacks involve")
          ? [expect.stringContaining("Model_distillation_attack")]
          : [],
      );
    }
  });

  it("counts the copy with the article, once", () => {
    for (const { claim } of analysis.claims) {
      expect(claim.evidence.nodes.map(({ url }) => url)).toContain(sites.urls.copy);
      const origins = claim.verdict.origins.filter(({ stance, counted }) => counted && stance === "SUPPORTS");
      expect(origins).toHaveLength(claim.verdict.supportingOrigins);
      const all = origins.reduce((sum, { articleCount, pageCount }) => sum + articleCount + pageCount, 0);
      expect(all).toBe(claim.verdict.countIfAllIndependent);
    }
  });

  it("counts what one man says in one memo as one origin", () => {
    for (const words of ["at a fraction of the cost", "may not hold up over time"]) {
      expect(about(words).claim.verdict).toMatchObject({ value: "SINGLE_SOURCE", supportingOrigins: 1 });
    }
  });
});

describe("providers that do not answer as they should", () => {
  let limited: ScriptedServer;
  let silent: ScriptedServer;
  beforeAll(async () => {
    limited = await serveScript(() => ({ status: 429, headers: { "retry-after": "60" } }));
    silent = await serveScript(() => null);
  });
  afterAll(() => Promise.all([limited.close(), silent.close()]));
  const single = ({ claims }: Analysis) => claims.map(({ claim }) => claim.verdict.value);

  it.each([
    ["are down", () => "http://127.0.0.1:9"],
    ["answer garbage", () => sites.urls.copy],
    ["ask for fewer requests", () => limited.url],
    ["never answer", () => silent.url],
  ])("completes and says so of each of them when all of them %s", async (_, server) => {
    const url = server();
    const analysis = await analyse({
      ...{ SEARXNG_URL: url, WIKIPEDIA_API_URL: `${url}/api.php`, BRAVE_API_URL: url, TAVILY_API_URL: url },
      ...{ BRAVE_API_KEY: KEY, TAVILY_API_KEY: KEY, FACTCHECK_API_URL: url, FACTCHECK_API_KEY: KEY },
    });
    expect(analysis.status).toBe("COMPLETED");
    const asked = analysis.coverage.filter(({ kind }) => kind !== "CROSS_REFERENCE");
    expect(asked).toHaveLength(5);
    for (const { status, detail } of asked) {
      expect(status).toBe("FAILED");
      expect(detail).not.toMatch(new RegExp(`127\\.0\\.0|${KEY}`));
    }
    // Every configured provider failed, so one origin is not even a single source.
    expect(new Set(single(analysis))).toEqual(new Set(["UNVERIFIED"]));
  });

  it.each(["SEARXNG_URL", "WIKIPEDIA_API_URL"] as const)(
    "goes on with the others when only the one at %s fails",
    async (broken) => {
      const analysis = await analyse({
        SEARXNG_URL: sites.engine.url,
        ...(wiki ? { WIKIPEDIA_API_URL: wiki.apiUrl } : {}),
        [broken]: limited.url,
      });
      const statuses = analysis.coverage.map(({ kind, status }) => `${kind} ${status}`);
      expect(statuses).toContain(broken === "SEARXNG_URL" ? "WEB_SEARCH FAILED" : "WIKIPEDIA FAILED");
      expect(statuses).toContain(broken === "SEARXNG_URL" && wiki ? "WIKIPEDIA OK" : "CROSS_REFERENCE OK");
      for (const { claim } of analysis.claims) expect(claim.verdict.coverage).not.toBe("FULL");
    },
  );
});
