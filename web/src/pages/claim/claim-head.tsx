import { useState } from "react";
import { Link, useLocation } from "react-router";

import { ArticleLink } from "../../parts/article-link.js";
import { OutletLink } from "../../parts/outlet-link.js";
import { PageTitle } from "../../parts/page-title.js";
import { VerdictBadge } from "../../parts/verdict-badge.js";
import { counted } from "../../words/counts.js";
import { inDays, inMinutes } from "../../words/dates.js";
import { FLAGS } from "../../words/flags.js";
import { VERDICTS } from "../../words/verdicts.js";
import type { ShownClaim } from "./claim-page.js";

/** What is said, what the evidence amounts to, and from how many origins. */
export function ClaimHead({ claim }: { claim: ShownClaim }) {
  const { verdict } = claim;
  return (
    <header className="claim-head">
      <p className="faint">Claim</p>
      <PageTitle>{claim.text}</PageTitle>
      <LedHere key={claim.id} />
      <p className="claim-verdict">
        <VerdictBadge value={verdict.value} />
        <a href="#why">
          {counted(verdict.countIfAllIndependent, "report")} →{" "}
          {counted(verdict.supportingOrigins, "independent origin")}
        </a>
        {verdict.refutingOrigins > 0 && (
          <a href="#why">{counted(verdict.refutingOrigins, "origin says", "origins say")} the contrary</a>
        )}
      </p>
      <p>{verdict.rationale}</p>
      <Flags flags={verdict.flags} />
      <RuleBeside rule={verdict.rule} decidedBy={verdict.decidedBy} />
      <FirstSaid claim={claim} />
      <About entities={claim.entities} />
      <p className="faint">Decided {inMinutes(verdict.decidedAt)}.</p>
    </header>
  );
}

/** Said as long as the claim is shown: a sign that is followed on its page has a place in history of its own, which knows nothing of it. */
function LedHere() {
  const { state } = useLocation() as { state: { isPartOf?: boolean } | null };
  const [isPartOf] = useState(state?.isPartOf === true);
  if (!isPartOf) return null;
  return (
    <p className="notice" role="status">
      The claim that you asked for has become part of this one.
    </p>
  );
}

function Flags({ flags }: { flags: ShownClaim["verdict"]["flags"] }) {
  if (flags.length === 0) return null;
  return (
    <ul className="claim-flags" aria-label="To bear in mind">
      {flags.map((flag) => (
        <li key={flag}>
          <strong>{FLAGS[flag].name}.</strong> {FLAGS[flag].meaning}
        </li>
      ))}
    </ul>
  );
}

function RuleBeside({ rule, decidedBy }: Pick<ShownClaim["verdict"], "rule" | "decidedBy">) {
  if (rule === null) return null;
  return (
    <div className="claim-rule">
      <p>
        Given by <bdi>{decidedBy}</bdi>. The rule says: <VerdictBadge value={rule.value} />
      </p>
      <p className="faint">
        {VERDICTS[rule.value].meaning} {rule.rationale}
      </p>
    </div>
  );
}

function FirstSaid({ claim: { firstMention } }: { claim: ShownClaim }) {
  if (firstMention === null) return <p>No article states it at present.</p>;
  const { article } = firstMention;
  return (
    <p>
      First stated by <OutletLink source={article.source} />
      {article.publishedAt !== null && `, ${inDays(article.publishedAt)}`}, in{" "}
      <ArticleLink article={article} />.
    </p>
  );
}

function About({ entities }: Pick<ShownClaim, "entities">) {
  if (entities.length === 0) return null;
  return (
    <p>
      About{" "}
      {entities.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Link to={`/entities/${id}`}>{name}</Link>
        </span>
      ))}
      .
    </p>
  );
}
