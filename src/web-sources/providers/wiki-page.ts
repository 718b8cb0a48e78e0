import { canonicaliseUrl } from "../../domain/canonical-url.js";
import { toInstant } from "../../domain/instant.js";
import type { FoundPage } from "../../services/doors.js";
import { hasTooManyTags, isTooComplex, parsePage, type PageDocument } from "../page-document.js";
import type { WikiPage, WikiSite } from "./mediawiki-answers.js";
import { isDisambiguation } from "./wiki-disambiguation.js";
import { externalLinks, readWikiNotes } from "./wiki-references.js";
import { readWikiText } from "./wiki-text.js";

/** What a revision was read as: a page, a pointer to the page that is meant, or nothing that can be read. */
export type Reading =
  { kind: "PAGE"; page: FoundPage } | { kind: "SEE"; page: PageDocument } | { kind: "UNREADABLE" };

/** Reads the HTML of a page's newest revision; `endpoint` is the URL of the wiki's api.php. */
export function readWikiPage(
  found: WikiPage,
  html: string,
  site: WikiSite,
  { endpoint, now }: { endpoint: string; now: () => number },
): Reading {
  if (hasTooManyTags(html)) return { kind: "UNREADABLE" };
  const page = parsePage(html);
  if (isTooComplex(page)) return { kind: "UNREADABLE" };
  if (found.pageprops?.disambiguation !== undefined || isDisambiguation(page, found.title))
    return { kind: "SEE", page };
  const url = canonicaliseUrl(found.canonicalurl, endpoint) ?? found.canonicalurl;
  const links = externalLinks(page, url);
  const { text, references } = readWikiText(page, readWikiNotes(page, url));
  if (text === "") return { kind: "UNREADABLE" };
  const about = { canonicalUrl: url, title: found.title, language: site.lang, siteName: site.sitename };
  const content = { ...about, byline: null, publishedAt: null, text, links };
  const revision = revisionOf(found, site, endpoint);
  return {
    kind: "PAGE",
    page: { url, content, references, revision, retrievedAt: new Date(now()).toISOString() },
  };
}

function revisionOf(
  { revisions }: WikiPage,
  { server, script }: WikiSite,
  endpoint: string,
): FoundPage["revision"] {
  const revision = revisions?.[0];
  if (!revision) return null;
  const url = new URL(script, new URL(server, endpoint));
  url.searchParams.set("oldid", String(revision.revid));
  return { id: String(revision.revid), at: toInstant(revision.timestamp), url: url.href };
}
