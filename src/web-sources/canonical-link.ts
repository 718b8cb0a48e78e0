import { canonicaliseUrl } from "../domain/canonical-url.js";
import { isOnAggregator, sourceDomain } from "../domain/source-identity.js";

/**
 * Chooses the article's own URL from what its page says (best first) and from where it was found. What the page says is
 * believed only on its own site, else any site could speak for another; an aggregator may name the publisher's page, and
 * where nobody knows from where the page came, it speaks for itself. A link to a site's home page names no article.
 */
export function chooseCanonicalUrl(
  declared: readonly (string | null)[],
  pageUrl: string | null,
): string | null {
  const page = pageUrl === null ? null : canonicaliseUrl(pageUrl);
  for (const link of declared) {
    const url = link === null ? null : canonicaliseUrl(link, pageUrl);
    if (url !== null && !isHomePage(url) && maySpeakFor(url, page)) return url;
  }
  return page;
}

/**
 * The article at another site that a page names as the original of its own, or null: a link to its own site says nothing
 * more, one to a home page names no article, and an aggregator's own pages go by the publisher's URL already.
 */
export function chooseOriginalUrl(
  declared: readonly (string | null)[],
  pageUrl: string | null,
): string | null {
  const page = pageUrl === null ? null : canonicaliseUrl(pageUrl);
  if (page === null || isOnAggregator(page)) return null;
  const urls = declared.map((link) => (link === null ? null : canonicaliseUrl(link, pageUrl)));
  const elsewhere = (url: string | null) =>
    url !== null && !isHomePage(url) && sourceDomain(url) !== sourceDomain(page);
  return urls.find(elsewhere) ?? null;
}

function maySpeakFor(url: string, page: string | null): boolean {
  return page === null || sourceDomain(url) === sourceDomain(page) || isOnAggregator(page);
}

function isHomePage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return search === "" && /^\/([a-z]{2}(-[a-z]{2})?)?\/?$/i.test(pathname);
}
