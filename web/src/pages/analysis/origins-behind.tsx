import { useState } from "react";
import { Link } from "react-router";

import { useAsk } from "../../api/ask.js";
import {
  type MentionInAnalysisFragment,
  OriginsOfClaimDocument,
  type OriginsOfClaimQuery,
} from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { OutsideLink } from "../../parts/outside-link.js";
import { STANCES } from "../../words/evidence.js";
import { originsInWords } from "../../words/origins.js";
import { outletInWords } from "../../words/outlets.js";

/** How many reports come down to how many origins, in a sentence that opens to what follows from it and the articles of each. */
export function OriginsBehind({ claim }: { claim: MentionInAnalysisFragment["claim"] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{originsInWords(claim.verdict)}</summary>
      <p className="faint">{claim.verdict.rationale}</p>
      {isOpen && <Origins claimId={claim.id} />}
    </details>
  );
}

function Origins({ claimId }: { claimId: string }) {
  const answer = useAsk(OriginsOfClaimDocument, { claim: claimId });
  return (
    <Answer to={answer} of="the origins">
      {({ claim }) => (
        <ul className="origins">
          {claim?.verdict.origins.map((origin) => (
            <Origin key={origin.stance + origin.key} origin={origin} />
          ))}
        </ul>
      )}
    </Answer>
  );
}

type OriginOfClaim = NonNullable<OriginsOfClaimQuery["claim"]>["verdict"]["origins"][number];

function Origin({ origin }: { origin: OriginOfClaim }) {
  const { stance, reason, counted, quote, mentions, evidence, articleCount } = origin;
  const articles = [...new Map(mentions.map(({ article }) => [article.id, article])).values()];
  return (
    <li>
      <p>
        <strong>{STANCES[stance]}:</strong> {reason}.{!counted && " Shown, and not counted."}
      </p>
      {quote !== null && <blockquote>{quote}</blockquote>}
      <ul>
        {articles.map(({ id, title, source }) => (
          <li key={id}>
            <Link to={`/articles/${id}`}>{title}</Link> <span className="faint">{outletInWords(source)}</span>
          </li>
        ))}
        {evidence.map(({ id, url, title }) => (
          <li key={id}>{url === null ? title : <OutsideLink url={url}>{title}</OutsideLink>}</li>
        ))}
        {articleCount > articles.length && <li>and {articleCount - articles.length} more articles</li>}
      </ul>
    </li>
  );
}
