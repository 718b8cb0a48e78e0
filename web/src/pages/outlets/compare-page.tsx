import "./compare-page.css";

import { ClaimgraphError } from "@claimgraph/client";
import { Link, useSearchParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { ComparisonPageDocument, type ComparisonPageQuery } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { OutletLink } from "../../parts/outlet-link.js";
import { PageTitle } from "../../parts/page-title.js";
import { Section } from "../../parts/section.js";
import { counted } from "../../words/counts.js";
import { ClaimsOnlyIn } from "./claims-only-in.js";
import { ComparedTechniques } from "./compared-techniques.js";
import { Differences } from "./differences.js";
import { OutletPair } from "./outlet-pair.js";
import { SharedClaims } from "./shared-claims.js";

export type Side = ComparisonPageQuery["compareSources"]["sides"][number];

/** What two outlets share and where they differ; which two, the address says. */
export function ComparePage() {
  const [params] = useSearchParams();
  const [a, b] = ["a", "b"].map((name) => params.get(name)?.trim().toLowerCase() ?? "") as [string, string];
  return (
    <>
      <PageTitle inTab={a && b ? `${a} and ${b}` : "Compare two outlets"}>Compare two outlets</PageTitle>
      <OutletPair a={a} b={b} />
      {a === "" || b === "" ? (
        <p>Name two outlets by their domains: what both state, who was first, and where they differ.</p>
      ) : (
        <Compared domains={[a, b]} />
      )}
    </>
  );
}

function Compared({ domains }: { domains: [string, string] }) {
  const answer = useAsk(ComparisonPageDocument, { domains });
  if (answer.error instanceof ClaimgraphError && answer.error.code === "BAD_USER_INPUT")
    return (
      <p role="status">
        These are not two outlets of which something was read.{" "}
        <Link to="/outlets">Look through all outlets</Link> for their domains.
      </p>
    );
  return (
    <Answer to={answer} of="the comparison">
      {({ compareSources: { sides, sharedAtOnce, differences } }) => (
        <>
          <Firsts sides={sides} atOnce={sharedAtOnce} />
          {sides[0]!.ofShared > 0 && <SharedClaims sides={sides} />}
          <Section id="differences" title="Where they differ">
            <Differences sides={sides} pairs={differences} />
          </Section>
          {sides.map((side) => (
            <ClaimsOnlyIn key={side.source.id} sides={sides} side={side} differing={idsOf(differences)} />
          ))}
          <Section id="techniques" title="Techniques in their own words">
            <ComparedTechniques sides={sides} />
          </Section>
        </>
      )}
    </Answer>
  );
}

const idsOf = (pairs: ComparisonPageQuery["compareSources"]["differences"]): ReadonlySet<string> =>
  new Set(pairs.flatMap(({ claim, otherClaim }) => [claim.id, otherClaim.id]));

/** Who was first how often, of the claims that both state. */
function Firsts({ sides, atOnce }: { sides: readonly Side[]; atOnce: number }) {
  const shared = sides[0]?.ofShared ?? 0;
  if (shared === 0) return <p>Of what was read, there is no claim that both state.</p>;
  return (
    <>
      <p>
        Both state <Link to={keeping(sides, "")}>{counted(shared, "claim")}</Link>. Being first says when, not
        who copied whom.
      </p>
      <ul>
        {sides.map(({ source, firstOfShared }) => (
          <li key={source.id}>
            <OutletLink source={source} /> was first with{" "}
            <Link to={keeping(sides, source.domain)}>
              {firstOfShared} of {shared}
            </Link>
            .
          </li>
        ))}
        {atOnce > 0 && (
          <li>
            <Link to={keeping(sides, "neither")}>
              {atOnce} of {shared}
            </Link>{" "}
            both stated at the same instant.
          </li>
        )}
      </ul>
    </>
  );
}

/** The address of the shared claims of which this outlet was the first of the two; "" for all. */
const keeping = (sides: readonly Side[], first: string): string =>
  `/outlets/compare?a=${sides[0]!.source.domain}&b=${sides[1]!.source.domain}${first && `&first=${first}`}#shared`;
