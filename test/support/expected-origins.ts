import { articleId } from "../../src/domain/ids.js";
import type { ToldArticle } from "./articles.js";
import { rootsOf, type World } from "./worlds.js";

/** Where an article of a world was told from: its position, and that of the article whose words it has. */
export interface Provenance {
  told: ToldArticle;
  /** Articles with one root have the same words. */
  root: number;
}

const BODIES: Record<string, string> = {
  "Ministry of Transport of Norland": "body:ministry of transport of norland",
  "Ferro Chemicals": "body:ferro chemicals",
  OSTP: "body:white house",
  "White House": "body:white house",
};

/** Outlets that others name as their source: they are origins of their own while the graph does not know them. */
const NAMED_OUTLETS: Record<string, string> = { "The Herald": "herald.example", Gazette: "gazette.example" };

/** What is known of the outlets of a world. */
export interface KnownOutlets {
  isSister: (domain: string) => boolean;
  /** Whether the graph has something of it. */
  isKnown: (domain: string) => boolean;
}

/**
 * The origins of one claim, told from how the world was made and not from what the graph knows: copies are known by their
 * making, not by their words. A second opinion on the rules of independence.
 */
export function expectedOrigins(
  stating: readonly Provenance[],
  { isSister, isKnown }: KnownOutlets,
): string[] {
  const ownerOf = (domain: string) => (isSister(domain) ? "northbay media" : domain);
  const publisherOf = ({ from, unaddressed }: ToldArticle) => (unaddressed ? null : ownerOf(from));
  const originOf = (name: string) => {
    const outlet = NAMED_OUTLETS[name];
    if (outlet === undefined) return BODIES[name]!;
    return isKnown(outlet) ? `publisher:${ownerOf(outlet)}` : `body:${outlet.split(".")[0]!}`;
  };
  const families = [...new Set(stating.map(({ root }) => root))]
    .map((root) =>
      familyOf(
        stating.filter((one) => one.root === root).map(({ told }) => told),
        publisherOf,
        originOf,
      ),
    )
    .sort((one, other) => (one.said < other.said ? -1 : 1));
  const attributedBy = new Map<string, string>();
  for (const { publisher, body } of families)
    if (body !== null && publisher !== null && !attributedBy.has(publisher))
      attributedBy.set(publisher, body);
  const keys = families.map(({ publisher, body }) => {
    if (body !== null) return body;
    return publisher === null
      ? "unknown:publisher"
      : (attributedBy.get(publisher) ?? `publisher:${publisher}`);
  });
  return [...new Set(keys)].sort();
}

function familyOf(
  members: ToldArticle[],
  publisherOf: (told: ToldArticle) => string | null,
  originOf: (body: string) => string,
) {
  const said = ({ from, slug, on, text, unaddressed }: ToldArticle) =>
    unaddressed
      ? `later ${on} ${articleId(null, text!)}`
      : `${on} ${articleId(`https://${from}/${slug}`, "")}`;
  const [first] = [...members].sort((one, other) => (said(one) < said(other) ? -1 : 1));
  const claim = first!.claims[0]!;
  const by = typeof claim === "string" ? null : claim.by.body;
  return {
    said: said(first!),
    publisher: agencyOf(members) ?? publisherOf(first!),
    body: by === null ? null : originOf(by),
  };
}

/** A text that is handed in credits nobody. */
function agencyOf(members: readonly ToldArticle[]): string | null {
  const text = members.find(({ unaddressed }) => !unaddressed)?.text ?? "";
  if (text.includes("(AP)")) return "apnews.com";
  return text.includes("(Reuters)") ? "reuters.com" : null;
}

/** Which article of the world each has its words from. */
export function provenanceOf({ articles }: World, told: readonly ToldArticle[]): Provenance[] {
  const roots = rootsOf(articles);
  return told.map((article, index) => ({ told: article, root: roots[index]! }));
}
