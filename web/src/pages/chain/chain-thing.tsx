import { Link } from "react-router";

import type { ChainThingFragment } from "../../generated/operations.js";
import { ENTITY_TYPES } from "../../words/entity-types.js";
import { isKnownOutlet, type NamedOutlet, outletInWords } from "../../words/outlets.js";

/** What a thing of a chain is called, what kind of thing it is, and its page; null for what no chain leads through. */
export function named(thing: ChainThingFragment): { name: string; kind: string; page: string } | null {
  if (thing.__typename === "Entity")
    return { name: thing.name, kind: ENTITY_TYPES[thing.type].one, page: `/entities/${thing.id}` };
  if (thing.__typename === "Claim") return { name: thing.text, kind: "Claim", page: `/claims/${thing.id}` };
  if (thing.__typename === "Article")
    return { name: thing.title, kind: kindOf(thing.source), page: `/articles/${thing.id}` };
  return null;
}

const kindOf = (source: NamedOutlet) =>
  isKnownOutlet(source) ? `Article of ${source.name}` : outletInWords(source);

export function ChainThing({ thing }: { thing: ChainThingFragment }) {
  const known = named(thing);
  if (known === null) return <>Something that has no page</>;
  return (
    <>
      <Link to={known.page}>{known.name}</Link> <span className="faint">{known.kind}</span>
    </>
  );
}
