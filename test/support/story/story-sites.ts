import { type PageServer, servePages } from "../page-server.js";
import { type ScriptedServer, serveScript } from "../scripted-server.js";
import { ENGINES } from "../search-engines.js";
import {
  ARTICLE,
  COPY,
  DENIAL,
  OF_THE_SAME_NAME,
  OTHER_FIGURE,
  OWN_REPORT,
  type StoryPage,
} from "./story-texts.js";

/** The outlets of the story, each at a loopback address of its own, and a search engine that finds their pages. */
export interface StorySites {
  /** Where each text stands. */
  urls: Record<"article" | "copy" | "ownReport" | "otherFigure" | "denial", string>;
  irrelevant: string[];
  engine: ScriptedServer;
  /** For FETCH_ALLOW. */
  places: string[];
  close(): Promise<void>;
}

const PAGES: Record<string, StoryPage> = {
  article: ARTICLE,
  copy: COPY,
  ownReport: OWN_REPORT,
  otherFigure: OTHER_FIGURE,
  denial: DENIAL,
  ...OF_THE_SAME_NAME,
};

export async function serveStory(): Promise<StorySites> {
  const names = Object.keys(PAGES);
  const servers: PageServer[] = [];
  for (const [index, name] of names.entries())
    servers.push(await servePages({ [`/${name}`]: htmlOf(PAGES[name]!) }, `127.0.0.${index + 2}`));
  const urls = Object.fromEntries(names.map((name, index) => [name, servers[index]!.url(`/${name}`)]));
  const engine = await serveScript(({ query }) => ({
    body: ENGINES.searxng.results(rank(query["q"] ?? "").map((name) => urls[name]!)),
  }));
  return {
    urls: urls as StorySites["urls"],
    irrelevant: Object.keys(OF_THE_SAME_NAME).map((name) => urls[name]!),
    engine,
    places: servers.map(({ place }) => place),
    close: async () => {
      await Promise.all([...servers.map((server) => server.close()), engine.close()]);
    },
  };
}

/** As an engine does: the pages that share most words with what is asked. */
function rank(asked: string): string[] {
  const words = new Set(asked.toLowerCase().match(/\w{4,}/g) ?? []);
  const shared = (name: string) =>
    [...words].filter((word) => JSON.stringify(PAGES[name]).toLowerCase().includes(word)).length;
  return Object.keys(PAGES)
    .filter((name) => shared(name) > 0)
    .sort((one, other) => shared(other) - shared(one));
}

function htmlOf({ title, byline, published, paragraphs }: StoryPage): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:type" content="article"><meta name="author" content="${byline}">
<meta property="article:published_time" content="${published}T09:00:00Z"></head>
<body><article><h1>${title}</h1>\n${body}\n</article></body></html>`;
}
