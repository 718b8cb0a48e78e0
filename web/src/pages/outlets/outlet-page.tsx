import "./outlet-page.css";

import { Link, useParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { useAnybodyReads } from "../../api/caller.js";
import { sayPlainly } from "../../api/plainly.js";
import { OutletPageDocument, type OutletPageQuery } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { OutsideLink } from "../../parts/outside-link.js";
import { PageTitle } from "../../parts/page-title.js";
import { Section } from "../../parts/section.js";
import { TechniqueRates } from "../../parts/technique-rates.js";
import { VerdictTallies } from "../../parts/verdict-tallies.js";
import { isKnownOutlet } from "../../words/outlets.js";
import { FollowedOutlets } from "./followed-outlets.js";
import { OutletArticles, OutletClaims, OutletRefutedClaims } from "./outlet-lists.js";
import { OutletNumbers } from "./outlet-numbers.js";

export type Outlet = NonNullable<OutletPageQuery["source"]>;

/** One outlet: what of it was read, in numbers that open what they count, and with whom it shares claims. */
export function OutletPage() {
  const { domain = "" } = useParams();
  const answer = useAsk(OutletPageDocument, { domain }, { keepFormer: false });
  return (
    <Answer to={answer} of="the outlet" title={domain}>
      {({ source }) =>
        source === null ? <UnknownOutlet domain={domain} /> : <Profile outlet={named(source)} />
      }
    </Answer>
  );
}

/** Texts without an address have a page as an outlet has, under what they are. */
const named = (source: Outlet): Outlet =>
  isKnownOutlet(source) ? source : { ...source, name: "Texts without an address" };

function UnknownOutlet({ domain }: { domain: string }) {
  return (
    <>
      <PageTitle inTab="Unknown outlet">No article of “{sayPlainly(domain)}” was read</PageTitle>
      <p>
        <Link to="/outlets">Look through all outlets</Link>, or <Link to="/analyze">analyse an article</Link>{" "}
        of it.
      </p>
    </>
  );
}

function Profile({ outlet }: { outlet: Outlet }) {
  const { name, domain, owner } = outlet;
  const isKnown = isKnownOutlet(outlet);
  const doesAnybodyRead = useAnybodyReads();
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <p className="outlet-facts">
        {isKnown ? (
          <>
            <OutsideLink url={`https://${domain}`}>{domain}</OutsideLink>
            <span>{owner === null ? "Its owner is not known." : `Owned by ${owner}`}</span>
          </>
        ) : (
          <span>Who published them is not known: they are no outlet, and are counted nowhere as one.</span>
        )}
        <Link to={`/outlets/compare?a=${domain}`}>Compare with another</Link>
        <Link to={`/outlets/matrix?source=${domain}`}>Who else says what it says</Link>
        {doesAnybodyRead && (
          <a href={`/feeds/verdicts.atom?source=${domain}`}>Its changed verdicts as a feed</a>
        )}
      </p>
      <div className="outlet-columns">
        <Section id="numbers" title="In numbers">
          <OutletNumbers outlet={outlet} />
        </Section>
        <Section id="verdicts" title="Verdicts on its claims">
          <VerdictTallies
            of={`the claims of ${name}`}
            tallies={outlet.verdictTallies}
            claimsAt={(verdict) => `?verdict=${verdict}#claims`}
          />
        </Section>
      </div>
      <OutletClaims domain={domain} />
      <OutletRefutedClaims domain={domain} />
      <OutletArticles domain={domain} />
      <Section id="techniques" title="Techniques in its own words">
        <TechniqueRates
          of={`articles of ${name}`}
          rates={outlet.techniqueRates}
          articlesAt={(slug) => `/techniques/${slug}?source=${domain}#articles`}
        />
      </Section>
      <FollowedOutlets outlet={outlet} />
    </>
  );
}
