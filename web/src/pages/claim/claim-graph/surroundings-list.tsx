import { useMemo, useState } from "react";
import { Link } from "react-router";

import { VerdictBadge } from "../../../parts/verdict-badge.js";
import { counted } from "../../../words/counts.js";
import { neighboursOf, type Thing, type ThingKind } from "./growing-graph.js";
import type { Growing } from "./use-growing-graph.js";

/** So many neighbours the list has before the reader asks for the rest. */
const LISTED = 25;

const KINDS: Readonly<Record<ThingKind, string>> = {
  claim: "Claim",
  article: "Article",
  outlet: "Outlet",
  origin: "Origin",
  entity: "Entity",
};

/** The thing that was chosen, and all that the graph shows around it. */
export function SurroundingsList({ growing, start }: { growing: Growing; start: string }) {
  const { graph, chosen, isAsking, choose, more } = growing;
  const middle = graph.things.get(chosen);
  if (middle === undefined) return null;
  return (
    <section className="graph-list" aria-labelledby="graph-chosen">
      <Middle thing={middle} />
      {chosen !== start && (
        <p>
          <button type="button" className="link" onClick={() => choose(start)}>
            Back to the claim of this page
          </button>
        </p>
      )}
      <Neighbours key={chosen} growing={growing} />
      {graph.asked.get(chosen) && (
        // What is disabled could not keep the focus.
        <button type="button" className="quiet" aria-disabled={isAsking} onClick={() => isAsking || more()}>
          Add more of what lies around it
        </button>
      )}
    </section>
  );
}

function Middle({ thing: { kind, name, page, verdict } }: { thing: Thing }) {
  return (
    <>
      <h3 id="graph-chosen">
        <span className="faint">{KINDS[kind]}</span> {name}
      </h3>
      <p className="claim-verdict">
        {verdict && <VerdictBadge value={verdict} />}
        {page !== null && <Link to={page}>Open its page</Link>}
      </p>
    </>
  );
}

function Neighbours({ growing: { graph, chosen, choose } }: { growing: Growing }) {
  const [areAllListed, listAll] = useState(false);
  const neighbours = useMemo(() => neighboursOf(graph, chosen), [graph, chosen]);
  const listed = areAllListed ? neighbours : neighbours.slice(0, LISTED);
  if (neighbours.length === 0) return <p>Nothing else lies around it.</p>;
  return (
    <>
      <ul aria-label="Around it">
        {listed.map(({ thing, how }) => (
          <li key={`${how} ${thing.id}`}>
            <span className="faint">{how} </span>
            <button type="button" className="link" onClick={() => choose(thing.id)}>
              {thing.name}
            </button>
          </li>
        ))}
      </ul>
      {listed.length < neighbours.length && (
        <p>
          <button type="button" className="link" onClick={() => listAll(true)}>
            List all {counted(neighbours.length, "neighbour")}
          </button>
        </p>
      )}
    </>
  );
}
