import { normaliseSpace } from "./read-paragraphs.js";

const SEPARATOR = /\s+[|»›·•–—-]+\s+|\s*[|»›]\s*|(?<=\S)::\s*/g;

/** In letters. "Live" or "News" may head a page, too. */
const SHORTEST_HEADING = 5;
/** How much of a declared title its heading must be; else it may be the section's name. */
const MAIN_SHARE = 0.5;
const FEWEST_WORDS = 4;
const SLUG_SHARE = 0.8;
const CUT_SHORT = /(?:…|\.{3})$/;

/** What a page says its title is, best first, with what helps to tell the site's own name from it. */
export interface TitleSources {
  declared: readonly string[];
  /** The text of `<title>`. */
  documentTitle: string | null;
  /** The text of the page's headings of the first order. */
  headings: readonly string[];
  /** What single elements inside them say: the headline without what stands above it. */
  headingParts?: readonly string[];
  /** As "ferry-crews-to-strike" of the address; "" where nobody knows it. */
  slug?: string;
  siteName: string | null;
  /** As "harbour-post" of harbour-post.example. */
  siteWord: string | null;
}

/** Chooses the title and takes the site's name off its end or start; "" where the page has none. */
export function chooseTitle(sources: TitleSources): string {
  const declared = sources.declared.map(normaliseSpace).filter((title) => title !== "");
  const confirmed = confirmedHeading(declared, sources);
  if (confirmed !== null) return confirmed;
  for (const title of declared) if (!isSiteName(title, sources)) return withoutSiteName(title, sources);
  const heading = sources.headings
    .map(normaliseSpace)
    .find((text) => text.length > 3 && !isSiteName(text, sources));
  const whole = normaliseSpace(sources.documentTitle ?? "");
  if (heading && (whole === "" || sources.headings.length === 1 || whole.includes(heading))) return heading;
  return whole === "" ? "" : withoutLastPart(withoutSiteName(whole, sources));
}

/**
 * The heading that readers see, where something else on the page or its address says the same: what is declared may be worded
 * for search engines or social media, cut short, or have the section's or the book's name at an end.
 */
function confirmedHeading(declared: readonly string[], sources: TitleSources): string | null {
  const others = [...declared, normaliseSpace(sources.documentTitle ?? "")];
  const mayBeTitle = (text: string) => letters(text).length >= SHORTEST_HEADING && !isSiteName(text, sources);
  const headings = sources.headings.map(normaliseSpace).filter(mayBeTitle);
  const parts = (sources.headingParts ?? []).map(normaliseSpace).filter(mayBeTitle);
  const isDeclared = (heading: string) => declared.some((title) => letters(title) === letters(heading));
  const isSaid = (heading: string) => others.some((title) => says(title, heading));
  const { slug = "" } = sources;
  const either = [...headings, ...parts];
  return (
    either.find(isDeclared) ??
    either.find(isSaid) ??
    headings.find((heading) => isInSlug(heading, slug)) ??
    null
  );
}

/** Whether a title is the heading, the heading with something behind or before it, or the start of the heading. */
function says(title: string, heading: string): boolean {
  const [whole, part] = [letters(title), letters(heading)];
  if (whole === part) return true;
  if (CUT_SHORT.test(title)) return part.startsWith(whole) && whole.length >= SHORTEST_HEADING;
  if (part.length < MAIN_SHARE * whole.length) return false;
  return [...title.matchAll(SEPARATOR)].some(
    ({ 0: mark, index }) =>
      letters(title.slice(0, index)) === part || letters(title.slice(index + mark.length)) === part,
  );
}

/** Whether the address spells the heading out; a few words may stand in many addresses. */
function isInSlug(heading: string, slug: string): boolean {
  const inSlug = new Set(slug.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const words =
    heading
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.filter((word) => inSlug.has(word)).length;
  return words.length >= FEWEST_WORDS && found >= SLUG_SHARE * words.length;
}

function withoutSiteName(title: string, sources: TitleSources): string {
  const parts = [...title.matchAll(SEPARATOR)];
  const last = parts.at(-1);
  if (last && isSiteName(title.slice(last.index + last[0].length), sources)) {
    return withoutSiteName(title.slice(0, last.index).trim(), sources);
  }
  const first = parts[0];
  if (first && isSiteName(title.slice(0, first.index), sources))
    return title.slice(first.index + first[0].length).trim();
  const before = /^([^:]{2,40}):\s+(.+)$/.exec(title);
  return before?.[1] && before[2] && isSiteName(before[1], sources) ? before[2] : title;
}

/** A page that nowhere names its site: a short last part behind a bar is the name. */
function withoutLastPart(title: string): string {
  const found = /^(.{15,}?)\s*[|»]\s*([^|»]{2,40})$/.exec(title);
  return found?.[1] ?? title;
}

function isSiteName(part: string, { siteName, siteWord }: TitleSources): boolean {
  const plain = letters(part);
  if (plain === "") return false;
  const names = [siteName, siteWord].filter((name) => name !== null).map(letters);
  return names.some(
    (name) =>
      name !== "" &&
      (plain === name || plain === `the${name}` || `the${plain}` === name || plain === `${name}com`),
  );
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
