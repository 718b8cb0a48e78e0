import { LRUCache } from "lru-cache";
import pLimit from "p-limit";

import { ProviderFailure } from "../../domain/provider-failure.js";
import type { ClaimQuery, EvidenceProvider } from "../../services/doors.js";
import { encyclopediaQueries } from "./claim-words.js";
import { fuseRanks } from "./fuse-ranks.js";
import type { WikiPage } from "./mediawiki-answers.js";
import { createMediaWiki, type MediaWiki } from "./mediawiki-client.js";
import { createProviderClient, type ProviderClientOptions } from "./provider-client.js";
import { meantPage } from "./wiki-disambiguation.js";
import type { Reading } from "./wiki-page.js";

export type WikipediaOptions = Omit<ProviderClientOptions, "provider" | "headers"> & { now: () => number };

const MOST_PAGES = 5;
/** Wikimedia asks programs not to send many requests at once. */
const AT_ONCE = 2;
/** A revision never changes, so it is read once; a long page has half a megabyte. */
const REVISIONS_KEPT = 60;

/** Evidence from a wiki by its action API; `endpoint` is the URL of its api.php. */
export function createWikipedia(options: WikipediaOptions): EvidenceProvider {
  const wiki = createMediaWiki(createProviderClient({ ...options, provider: "Wikipedia" }), "Wikipedia");
  const kept = new LRUCache<number, Reading>({ max: REVISIONS_KEPT });
  const limit = pLimit(AT_ONCE);
  const read = (found: WikiPage, signal: AbortSignal): Promise<Reading> =>
    limit(async () => {
      const revisionId = found.revisions?.[0]?.revid ?? 0;
      const known = kept.get(revisionId);
      if (known) return known;
      const [site, html] = [await wiki.site(signal), await wiki.html(revisionId, signal)];
      // What parses pages is loaded with the first of them.
      const { readWikiPage } = await import("./wiki-page.js");
      const reading = readWikiPage(found, html, site, options);
      kept.set(revisionId, reading);
      return reading;
    });
  return {
    name: "wikipedia",
    kind: "WIKIPEDIA",
    find: async (query, signal) => {
      const titles = await searchTitles(wiki, query, signal);
      const found = await wiki.pages(titles, signal);
      const readings = await settle(
        found.map((page) => read(page, signal)),
        signal,
      );
      const meant = readings.flatMap((reading, at) => meantTitle(reading, found[at], query.text));
      const others = (await wiki.pages(meant, signal)).filter(
        (page) => !found.some(({ title }) => title === page.title),
      );
      const more = await settle(
        others.map((page) => read(page, signal)),
        signal,
      );
      const all = [...readings, ...more];
      return {
        pages: all.flatMap((reading) => (reading.kind === "PAGE" ? [reading.page] : [])),
        unreadable: all.filter(({ kind }) => kind === "UNREADABLE").length,
      };
    },
  };
}

async function searchTitles(wiki: MediaWiki, query: ClaimQuery, signal: AbortSignal): Promise<string[]> {
  const rankings: string[][] = [];
  for (const words of encyclopediaQueries(query)) rankings.push(await wiki.search(words, signal));
  return fuseRanks(rankings).slice(0, MOST_PAGES);
}

/** What was read; a page that the wiki fails to give is unreadable, and where it gave none its failure is everybody's. */
async function settle(readings: Promise<Reading>[], signal: AbortSignal): Promise<Reading[]> {
  const settled = await Promise.allSettled(readings);
  signal.throwIfAborted();
  const isGrave = (result: PromiseSettledResult<Reading>) =>
    result.status === "rejected" && !(result.reason instanceof ProviderFailure);
  const grave = settled.findIndex(isGrave);
  if (grave >= 0) await readings[grave];
  if (settled.every(({ status }) => status === "rejected")) await readings[0];
  return settled.map((result) => (result.status === "fulfilled" ? result.value : { kind: "UNREADABLE" }));
}

const meantTitle = (reading: Reading, found: WikiPage | undefined, claim: string): string[] => {
  const title = reading.kind === "SEE" && found ? meantPage(reading.page, found.title, claim) : null;
  return title === null ? [] : [title];
};
