import { Link } from "react-router";

import { useAsk } from "../../api/ask.js";
import {
  type ClaimCardFragment,
  OverviewPageDocument,
  type OverviewPageQuery,
} from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { ArticleList } from "../../parts/article-list.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { PageTitle } from "../../parts/page-title.js";
import { Section } from "../../parts/section.js";
import { TechniqueRates } from "../../parts/technique-rates.js";
import { VerdictTallies } from "../../parts/verdict-tallies.js";
import { counted } from "../../words/counts.js";
import { LiveChanges } from "./live-changes.js";
import { VerdictChanges } from "./verdict-changes.js";

/** Everything that was read, at a glance, and what has changed. */
export function OverviewPage() {
  const answer = useAsk(OverviewPageDocument, {});
  return (
    <>
      <PageTitle>Overview</PageTitle>
      <LiveChanges />
      <Answer to={answer} of="the overview">
        {({ overview }) => <Glance overview={overview} />}
      </Answer>
      <Section id="changes" title="What changed">
        <VerdictChanges />
      </Section>
      <Section id="articles" title="Newest articles">
        <ArticleList
          filter={{}}
          exported={{ filter: {}, of: "all claims with the articles that state them" }}
          empty="No article was read yet. Analyse one."
        />
      </Section>
    </>
  );
}

function Glance({ overview }: { overview: OverviewPageQuery["overview"] }) {
  const { articles, claims, sources, verdictTallies, risingClaims, disputedClaims, techniqueRates } =
    overview;
  return (
    <>
      <p>
        <Link to="#articles">{counted(articles, "article")}</Link> of{" "}
        <Link to="/outlets">{counted(sources, "outlet")}</Link> were read; they state{" "}
        <Link to="/">{counted(claims, "claim")}</Link>.
      </p>
      <div className="overview-columns">
        <Section id="verdicts" title="Verdicts">
          <VerdictTallies
            of="all claims"
            tallies={verdictTallies}
            claimsAt={(verdict) => `/?verdict=${verdict}`}
          />
        </Section>
        <div>
          <Section id="rising" title="Rising">
            <p className="faint">
              Taken up by at least two outlets in the seven days up to the last article, and by more than
              before.
            </p>
            <Claims claims={risingClaims} empty="No claim spreads faster than before." />
          </Section>
          <Section id="disputed" title="Disputed">
            <Claims claims={disputedClaims} empty="No claim is disputed, as far as was looked." />
            {disputedClaims.length > 0 && (
              <p>
                <Link to="/?verdict=DISPUTED&order=MOST_ORIGINS">All disputed claims</Link>
              </p>
            )}
          </Section>
        </div>
      </div>
      <Section id="techniques" title="Techniques in outlets’ own words">
        <TechniqueRates
          of="all articles"
          rates={techniqueRates.slice(0, 8)}
          articlesAt={(slug) => `/techniques/${slug}#articles`}
        />
        <p>
          <Link to="/techniques">All techniques</Link>
        </p>
      </Section>
    </>
  );
}

function Claims({ claims, empty }: { claims: readonly ClaimCardFragment[]; empty: string }) {
  return claims.length === 0 ? (
    <p>{empty}</p>
  ) : (
    claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)
  );
}
