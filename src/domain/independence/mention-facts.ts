import type { OutsideKind } from "../evidence.js";
import type { Instant } from "../instant.js";
import type { Copyable } from "./copy-families.js";

/** A publisher of a source for a while; open ends are null. */
export interface Ownership {
  publisher: string;
  from: Instant | null;
  to: Instant | null;
}

/** Whoever publishes, with all who have owned it. */
export interface OwnedSource {
  domain: string;
  name: string;
  owners: Ownership[];
}

/** Whom a mention is attributed to. */
export interface Attribution {
  name: string;
  /** Null where the name names nobody. */
  body: string | null;
  aboutItself: boolean;
  /** The outlets in the graph that go by the body's name, in the order of their domains; left out where none does. */
  outlets?: OwnedSource[];
}

/** What only a page that was found outside has. */
export interface OutsideFacts {
  kind: OutsideKind;
  /** Canonical URLs that the page rests on. */
  cites: readonly string[];
}

/** All of one mention, or of one piece of evidence that states the claim outside, that bears on whose word it is. */
export interface MentionFacts extends Copyable {
  /** Where it can be read; left out for a text without a URL. */
  url?: string | null;
  /** Left out for what an article of the graph states. */
  outside?: OutsideFacts;
  /**
   * Where it stands in an earlier text of its article: whether the present one states the claim still. Either way it counts
   * nowhere, and its copies go back to it.
   */
  former?: "RESTATED" | "WITHDRAWN";
  source: OwnedSource;
  attribution: Attribution | null;
  /** The agencies that the article credits, "contributed" left out. */
  credits: OwnedSource[];
}

/** Who owns the source at that time; a source without a known owner is its own publisher. */
export function publisherOf({ source, effectiveAt }: Pick<MentionFacts, "source" | "effectiveAt">): {
  key: string;
  name: string;
  owned: boolean;
} {
  const owner = source.owners
    .filter(({ from, to }) => (from ?? "") <= effectiveAt && (to === null || effectiveAt < to))
    .map(({ publisher }) => publisher)
    .sort()[0];
  return owner === undefined
    ? { key: source.domain, name: source.name, owned: false }
    : { key: owner.toLowerCase(), name: owner, owned: true };
}
