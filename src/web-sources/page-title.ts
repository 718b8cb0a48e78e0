import { normaliseSpace } from "./read-paragraphs.js";

const SEPARATOR = /\s+[|»›·•–—-]+\s+|\s*[|»›]\s*|(?<=\S)::\s*/g;

/** What a page says its title is, best first, with what helps to tell the site's own name from it. */
export interface TitleSources {
  declared: readonly string[];
  /** The text of `<title>`. */
  documentTitle: string | null;
  /** The text of the page's headings of the first order. */
  headings: readonly string[];
  siteName: string | null;
  /** As "harbour-post" of harbour-post.example. */
  siteWord: string | null;
}

/** Chooses the title and takes the site's name off its end or start; "" where the page has none. */
export function chooseTitle(sources: TitleSources): string {
  const declared = sources.declared.map(normaliseSpace).filter((title) => title !== "");
  for (const title of declared) if (!isSiteName(title, sources)) return withoutSiteName(title, sources);
  const heading = sources.headings
    .map(normaliseSpace)
    .find((text) => text.length > 3 && !isSiteName(text, sources));
  const whole = normaliseSpace(sources.documentTitle ?? "");
  if (heading && (whole === "" || sources.headings.length === 1 || whole.includes(heading))) return heading;
  return whole === "" ? "" : withoutLastPart(withoutSiteName(whole, sources));
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
