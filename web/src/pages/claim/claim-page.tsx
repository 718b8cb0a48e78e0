import "./claim-page.css";

import { Navigate, useLocation, useParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { ClaimPageDocument, type ClaimPageQuery } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { Review } from "../../parts/review/review.js";
import { Section } from "../../parts/section.js";
import { ClaimChanges } from "./claim-changes.js";
import { ClaimGone } from "./claim-gone.js";
import { ClaimGraph } from "./claim-graph/claim-graph.js";
import { ClaimHead } from "./claim-head.js";
import { EvidenceColumns } from "./evidence-columns.js";
import { Spread } from "./spread/spread.js";
import { VerdictHistory } from "./verdict-history.js";
import { VerdictReasons } from "./verdict-reasons.js";
import { WhatIf } from "./what-if/what-if.js";
import { Wordings } from "./wording/wordings.js";

export type ShownClaim = NonNullable<ClaimPageQuery["claim"]>;

const SECTIONS = [
  ["why", "Why this verdict"],
  ["evidence", "Evidence"],
  ["outlets", "Outlets that repeat it"],
  ["wording", "Wording"],
  ["graph", "The graph around it"],
  ["history", "Verdict history"],
  ["what-if", "What if"],
] as const;

/** All about one claim: its verdict and what it rests on, who says it and in which words, and what is around it. */
export function ClaimPage() {
  const { id = "" } = useParams();
  const { search, hash } = useLocation();
  const to = useAsk(ClaimPageDocument, { id }, { keepFormer: false });
  return (
    <Answer to={to} of="the claim" title="Claim">
      {({ claim }) => {
        if (claim === null) return <ClaimGone />;
        // A claim that became part of another: the API leads on to that one, and so does the page.
        if (claim.id !== id)
          return <Navigate replace to={`/claims/${claim.id}${search}${hash}`} state={{ isPartOf: true }} />;
        return (
          <>
            <ClaimHead claim={claim} />
            <ClaimChanges key={id} id={id} shownAt={to.data!.askedAt} />
            <Sections claim={claim} />
          </>
        );
      }}
    </Answer>
  );
}

function Sections({ claim }: { claim: ShownClaim }) {
  const { id } = claim;
  const parts: Record<(typeof SECTIONS)[number][0], React.ReactNode> = {
    why: (
      <>
        {/* Before the reasons, which come later and would push it away. */}
        <Review claim={{ id, text: claim.text, value: claim.verdict.value }} />
        <VerdictReasons id={id} />
      </>
    ),
    evidence: <EvidenceColumns id={id} />,
    outlets: <Spread id={id} />,
    wording: <Wordings claim={claim} />,
    graph: <ClaimGraph key={id} id={id} />,
    history: <VerdictHistory id={id} />,
    "what-if": <WhatIf id={id} />,
  };
  return (
    <>
      <nav className="claim-ways no-print" aria-label="On this page">
        <ul>
          {SECTIONS.map(([name, title]) => (
            <li key={name}>
              <a href={`#${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="claim-sections">
        {SECTIONS.map(([name, title]) => (
          <Section key={`${id} ${name}`} id={name} title={title} waits>
            {parts[name]}
          </Section>
        ))}
      </div>
    </>
  );
}
