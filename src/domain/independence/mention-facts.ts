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

/** All of one mention that bears on whose word it is. */
export interface MentionFacts extends Copyable {
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
