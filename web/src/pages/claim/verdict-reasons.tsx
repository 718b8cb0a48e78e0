import { Fragment } from "react";
import { Link } from "react-router";

import { useAsk } from "../../api/ask.js";
import { ClaimReasonsDocument, type ClaimReasonsQuery } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { ArticleLink } from "../../parts/article-link.js";
import { OutletLink } from "../../parts/outlet-link.js";
import { COVERAGE, COVERAGE_STATUSES, providerInWords } from "../../words/coverage.js";
import { inDays } from "../../words/dates.js";
import { EVIDENCE_KINDS } from "../../words/evidence.js";
import { originName } from "../../words/origins.js";
import { REVISIONS } from "../../words/revisions.js";
import { Origins } from "./origins.js";
import { LEFT_OUT_PARAMS, outletsBehind } from "./what-if/left-out.js";

type Reasons = NonNullable<ClaimReasonsQuery["claim"]>;

/**
 * What the two numbers of a verdict come from: origins, what was asked outside, what was withdrawn, and what decides. Asked on
 * its own, as there may be hundreds of origins, and the verdict is to be read before.
 */
export function VerdictReasons({ id }: { id: string }) {
  const to = useAsk(ClaimReasonsDocument, { id });
  return (
    <Answer to={to} of="what it rests on">
      {({ claim }) =>
        claim && (
          <>
            <Origins id={id} origins={claim.verdict.origins} />
            <HangsBy hangsBy={claim.hangsBy} />
            <Corrections corrections={claim.corrections} />
            <Searches verdict={claim.verdict} />
          </>
        )
      }
    </Answer>
  );
}

type Thread = NonNullable<Reasons["hangsBy"]>[number];

function HangsBy({ hangsBy }: Pick<Reasons, "hangsBy">) {
  if (!hangsBy?.length) return null;
  const isAnyLeadingOn = hangsBy.some((origin) => outletsBehind(origin).length > 0);
  return (
    <>
      <h3>What it hangs by</h3>
      <p>
        Without any one of these the rule would give another verdict:{" "}
        {hangsBy.map((origin, at) => (
          <Fragment key={origin.key}>
            {at > 0 && ", "}
            <Without origin={origin} />
          </Fragment>
        ))}
        .{" "}
        {isAnyLeadingOn && (
          <>
            Follow one to see it, or <a href="#what-if">leave out several</a>.
          </>
        )}
      </p>
    </>
  );
}

/** What the verdict would be without the outlets whose articles come down to an origin. */
function Without({ origin }: { origin: Thread }) {
  const { name } = originName(origin);
  const outlets = outletsBehind(origin);
  if (outlets.length === 0) return name;
  const search = new URLSearchParams(outlets.map((domain) => [LEFT_OUT_PARAMS.sources, domain]));
  return <Link to={`?${search}#what-if`}>{name}</Link>;
}

function Corrections({ corrections }: Pick<Reasons, "corrections">) {
  if (!corrections?.length) return null;
  return (
    <>
      <h3>Corrections</h3>
      <ul>
        {corrections.map(({ at, kind, article }) => (
          <li key={article.id}>
            <OutletLink source={article.source} /> {REVISIONS[kind].ofOutlet}, seen {inDays(at)}:{" "}
            <ArticleLink article={article} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Searches({ verdict: { coverage, searches } }: Pick<Reasons, "verdict">) {
  return (
    <>
      <h3>Where evidence was looked for</h3>
      <p>{COVERAGE[coverage]}</p>
      {searches.length > 0 && (
        <ul>
          {searches.map(({ provider, kind, status, detail }) => (
            <li key={`${provider} ${kind}`}>
              {providerInWords(provider)}
              {provider !== "graph" && ` (${EVIDENCE_KINDS[kind].toLowerCase()})`}:{" "}
              {COVERAGE_STATUSES[status]}
              {detail !== null && <span className="faint"> {detail}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
