import "./evidence-columns.css";

import { useState } from "react";

import { useAskPages } from "../../api/ask.js";
import { ClaimEvidenceDocument, type Stance } from "../../generated/operations.js";
import { PagesOf } from "../../parts/pages-of.js";
import { EvidenceLine } from "../../parts/evidence-line.js";

/** Evidence for and against beside each other, what takes no side below. */
export function EvidenceColumns({ id }: { id: string }) {
  const [isNeutralOpen, openNeutral] = useState(false);
  return (
    <>
      <div className="evidence-columns">
        <Column
          {...{ id, stance: "SUPPORTS", title: "Says so" }}
          empty="Nothing that was found says so. Analyse an article that does, and it stands here."
        />
        <Column
          {...{ id, stance: "REFUTES", title: "Says the contrary" }}
          empty="Nothing that was found says the contrary. The outlets and related claims below may lead on."
        />
      </div>
      <details onToggle={({ currentTarget }) => setOpenOf(currentTarget, openNeutral)}>
        <summary>Near, and on neither side</summary>
        {isNeutralOpen && (
          <Column {...{ id, stance: "NEUTRAL", title: "Takes no side" }} empty="Nothing that was found." />
        )}
      </details>
    </>
  );
}

const setOpenOf = (details: HTMLDetailsElement, set: (isOpen: boolean) => void) => set(details.open);

function Column(column: { id: string; stance: Stance; title: string; empty: string }) {
  const { id, stance, title, empty } = column;
  const variables = { id, stance: [stance], first: 5 };
  const pages = useAskPages(ClaimEvidenceDocument, variables, ({ claim }) => claim?.evidence);
  const total = pages.data?.pages[0]?.data.claim?.evidence.totalCount;
  return (
    <section className={`evidence-column evidence-${stance.toLowerCase()}`}>
      <h3>
        {title} {total !== undefined && <span className="faint">({total})</span>}
      </h3>
      <PagesOf
        pages={pages}
        of="evidence"
        entriesOf={({ claim }) => claim?.evidence.nodes ?? []}
        empty={<p>{empty}</p>}
      >
        {(entries) => (
          <ul>
            {entries.map((evidence) => (
              <li key={evidence.id}>
                <EvidenceLine evidence={evidence} />
              </li>
            ))}
          </ul>
        )}
      </PagesOf>
    </section>
  );
}
