import type { PageDocument } from "./page-document.js";

/** What a page's meta tags say, by lower-case name, property or itemprop, in the page's order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const META_NAMES = ["property", "name", "itemprop", "http-equiv"];

export function readMetas(page: PageDocument): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const content = (meta.getAttribute("content") ?? "").trim();
    const name = META_NAMES.map((attribute) => meta.getAttribute(attribute)).find((one) => one !== null);
    if (content === "" || !name) continue;
    const known = metas.get(name.toLowerCase());
    if (known) known.push(content);
    else metas.set(name.toLowerCase(), [content]);
  }
  return metas;
}

/** What the tags of these names say, the names' order first. */
export const metasNamed = (metas: Metas, names: readonly string[]): string[] =>
  names.flatMap((name) => metas.get(name) ?? []);

const WRITTEN_BY =
  /^(?:(?:written|posted|published) by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door)$/i;

/** A card for social media has labels of its own: "twitter:label1" says "Written by" of "twitter:data1". */
export function labelledAuthors(metas: Metas): string[] {
  return ["1", "2"].flatMap((number) => {
    const label = metas.get(`twitter:label${number}`)?.[0] ?? "";
    return WRITTEN_BY.test(label.trim()) ? (metas.get(`twitter:data${number}`) ?? []) : [];
  });
}
