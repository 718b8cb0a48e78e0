import { useSearchParams } from "react-router";

import { useAskPages } from "../../api/ask.js";
import {
  OutletArticlesDocument,
  OutletClaimsDocument,
  OutletRefutedClaimsDocument,
  type SourceArticleKind,
  type SourceClaimKind,
} from "../../generated/operations.js";
import { ArticleEntry } from "../../parts/article-entry.js";
import { Choices } from "../../parts/choices.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { ListCount } from "../../parts/list-count.js";
import { PagesOf } from "../../parts/pages-of.js";
import { Section } from "../../parts/section.js";
import { counted } from "../../words/counts.js";
import { inDays } from "../../words/dates.js";
import { VERDICT_VALUES, VERDICTS } from "../../words/verdicts.js";

const CLAIM_KINDS = [
  ["all", "All"],
  ["originated", "First to state it, or the only one so far"],
  ["echoed", "After others"],
  ["searched", "Looked for outside"],
] as const;
const ARTICLE_KINDS = [
  ["all", "All"],
  ["analysed", "Analysed"],
  ["copied", "Copies"],
  ["corrected", "Withdrew a claim"],
  ["undated", "Without a date"],
] as const;
const VERDICT_CHOICES = [
  ["any", "Any verdict"],
  ...VERDICT_VALUES.map((value) => [value, VERDICTS[value].name] as const),
] as const;

/** What the address says of a list, in the API's words; null: all of it. */
function chosenKind<Kind extends string>(
  params: URLSearchParams,
  name: string,
  kinds: readonly (readonly [string, string])[],
): Kind | null {
  const given = params.get(name);
  const isKnown = kinds.slice(1).some(([value]) => value === given);
  return isKnown ? (given!.toUpperCase() as Kind) : null;
}

/** Claims of an outlet, as many as the address says by verdict and by who was first. */
export function OutletClaims({ domain }: { domain: string }) {
  const [params] = useSearchParams();
  const verdict = VERDICT_VALUES.find((value) => value === params.get("verdict"));
  const kind = chosenKind<SourceClaimKind>(params, "claims", CLAIM_KINDS);
  const variables = { domain, verdict: verdict ?? null, kind, first: 10 };
  const pages = useAskPages(OutletClaimsDocument, variables, ({ source }) => source?.claims);
  const total = pages.data?.pages[0]?.data.source?.claims.totalCount;
  return (
    <Section id="claims" title="Its claims">
      <Choices label="Which claims" name="claims" options={CLAIM_KINDS} />
      <Choices label="Of which verdict" name="verdict" options={VERDICT_CHOICES} />
      <ListCount
        said={total === undefined ? undefined : counted(total, "claim")}
        filter={kind === null ? { source: [domain], ...(verdict && { verdict: [verdict] }) } : null}
      />
      <PagesOf
        pages={pages}
        of="claims"
        entriesOf={({ source }) => source?.claims.nodes ?? []}
        empty={<p>It states no such claim. Choose others above.</p>}
      >
        {(claims) => claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
      </PagesOf>
    </Section>
  );
}

/** What it stated that is refuted by now: since when, and whether it took it back. */
export function OutletRefutedClaims({ domain }: { domain: string }) {
  const variables = { domain, first: 5 };
  const pages = useAskPages(OutletRefutedClaimsDocument, variables, ({ source }) => source?.refutedClaims);
  return (
    <Section id="refuted" title="Its claims that others refute now">
      <PagesOf
        pages={pages}
        of="refuted claims"
        entriesOf={({ source }) => source?.refutedClaims.nodes ?? []}
        empty={<p>Of what it states or stated, nothing is refuted as far as was looked.</p>}
      >
        {(refuted) =>
          refuted.map(({ claim, statedAt, refutedAt, stillStated, withdrawnAt }) => (
            <ClaimCard key={claim.id} claim={claim}>
              <p className="faint">
                Stated {inDays(statedAt)}, refuted since {inDays(refutedAt)};{" "}
                {stillStated
                  ? "it still states it"
                  : `it withdrew it${withdrawnAt ? ` ${inDays(withdrawnAt)}` : ""}`}
                .
              </p>
            </ClaimCard>
          ))
        }
      </PagesOf>
    </Section>
  );
}

export function OutletArticles({ domain }: { domain: string }) {
  const [params] = useSearchParams();
  const variables = {
    domain,
    kind: chosenKind<SourceArticleKind>(params, "articles", ARTICLE_KINDS),
    first: 10,
  };
  const pages = useAskPages(OutletArticlesDocument, variables, ({ source }) => source?.articles);
  const total = pages.data?.pages[0]?.data.source?.articles.totalCount;
  return (
    <Section id="articles" title="Its articles">
      <Choices label="Which articles" name="articles" options={ARTICLE_KINDS} />
      <ListCount
        said={total === undefined ? undefined : counted(total, "article")}
        filter={variables.kind === null ? { source: [domain] } : null}
        of="the claims of this outlet with the articles that state them"
      />
      <PagesOf
        pages={pages}
        of="articles"
        entriesOf={({ source }) => source?.articles.nodes ?? []}
        empty={<p>None of its articles is counted so. Choose others above.</p>}
      >
        {(articles) => articles.map((article) => <ArticleEntry key={article.id} article={article} />)}
      </PagesOf>
    </Section>
  );
}
