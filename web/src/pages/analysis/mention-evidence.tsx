import { useEffect, useRef, useState } from "react";

import { useAskPages } from "../../api/ask.js";
import {
  type MentionInAnalysisFragment,
  MoreEvidenceDocument,
  type MoreEvidenceQuery,
} from "../../generated/operations.js";
import { EvidenceLine } from "../../parts/evidence-line.js";
import { PagesOf } from "../../parts/pages-of.js";

/** What others say of a claim: the first pieces of evidence, and the rest when it is asked for. */
export function MentionEvidence({ mention: { id, evidence } }: { mention: MentionInAnalysisFragment }) {
  const [isOpen, setOpen] = useState(false);
  const { nodes, totalCount } = evidence;
  if (totalCount === 0)
    return <p className="faint">Beside this article and its copies nothing was found that bears on it.</p>;
  return (
    <>
      <h4>What others say</h4>
      {nodes.map((one) => (
        <EvidenceLine key={one.id} evidence={one} />
      ))}
      {isOpen && <Rest mentionId={id} shown={nodes.length} />}
      {!isOpen && totalCount > nodes.length && (
        <button type="button" className="quiet" onClick={() => setOpen(true)}>
          + {totalCount - nodes.length} more
        </button>
      )}
    </>
  );
}

/** Read from the start, in larger pages than the first few came in. */
function Rest({ mentionId, shown }: { mentionId: string; shown: number }) {
  const place = useRef<HTMLDivElement>(null);
  // The button that opened it is gone: whoever goes by keyboard goes on from here.
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const pages = useAskPages(MoreEvidenceDocument, { mention: mentionId, first: 20 }, evidenceOf);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label="More evidence">
      <PagesOf
        pages={pages}
        of="evidence"
        entriesOf={(data) => evidenceOf(data)?.nodes ?? []}
        empty={<p>It is no longer there: load the page again.</p>}
      >
        {(evidence) => evidence.slice(shown).map((one) => <EvidenceLine key={one.id} evidence={one} />)}
      </PagesOf>
    </div>
  );
}

const evidenceOf = ({ node }: MoreEvidenceQuery) => (node && "evidence" in node ? node.evidence : null);
