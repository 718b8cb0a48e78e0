import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

import { counted } from "../../domain/counted.js";
import { UNKNOWN_SOURCE } from "../../domain/source-identity.js";
import type { VerdictValue } from "../../domain/verdict.js";

const SHOWN_CLAIMS = 5;

export const ANALYSIS_CARD_QUERY = /* GraphQL */ `
  query AnalysisCard($id: ID!) {
    analysis(id: $id) {
      status
      completedAt
      summary
      propaganda {
        score
        reading
      }
      article {
        title
        url
        publishedAt
        source {
          domain
          name
        }
      }
      claims {
        claim {
          id
          text
          verdict {
            value
            supportingOrigins
            refutingOrigins
            countIfAllIndependent
          }
        }
      }
      disclaimer
    }
  }
`;

export interface CardAnalysis {
  status: string;
  completedAt: string | null;
  summary: string | null;
  propaganda: { score: number; reading: string } | null;
  article: {
    title: string;
    url: string | null;
    publishedAt: string | null;
    source: { domain: string; name: string };
  } | null;
  claims: { claim: CardClaim }[];
  disclaimer: string;
}

interface CardClaim {
  id: string;
  text: string;
  verdict: {
    value: VerdictValue;
    supportingOrigins: number;
    refutingOrigins: number;
    countIfAllIndependent: number;
  };
}

const READINGS: Readonly<Record<VerdictValue, string>> = {
  CORROBORATED: "Corroborated",
  SINGLE_SOURCE: "Single source",
  DISPUTED: "Disputed",
  REFUTED: "Refuted",
  UNVERIFIED: "Unverified",
};

/** An analysis as a whole HTML document that needs no script; every text in it is escaped. `oEmbedUrl` is where it is described. */
export function analysisCard(analysis: CardAnalysis, oEmbedUrl: string): string {
  const title = analysis.article?.title ?? "An analysis";
  const page = createElement(
    "html",
    { lang: "en" },
    createElement(
      "head",
      null,
      createElement("meta", { charSet: "utf-8" }),
      createElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      createElement("title", null, `${title} · Claimgraph`),
      createElement("link", { rel: "icon", href: "data:," }),
      createElement("link", { rel: "stylesheet", href: "/embed/card.css" }),
      createElement("link", { rel: "alternate", type: "application/json+oembed", href: oEmbedUrl, title }),
    ),
    createElement("body", null, createElement("article", null, ...cardOf(analysis, title))),
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function cardOf(analysis: CardAnalysis, title: string): ReactNode[] {
  const { article, summary, propaganda, status, completedAt, claims, disclaimer } = analysis;
  const heading = article?.url ? newTab(article.url, title) : title;
  const source = article && createElement("bdi", { key: "source" }, nameOf(article.source));
  const published = article?.publishedAt?.slice(0, 10);
  return [
    createElement("p", { className: "source" }, source, source && published ? " · " : "", published),
    createElement("h1", null, heading),
    status !== "COMPLETED" && createElement("p", { role: "status" }, statusText(status)),
    summary && createElement("p", null, summary),
    propaganda &&
      createElement(
        "p",
        { className: "score" },
        createElement("strong", null, `Persuasive language ${Math.round(propaganda.score * 100)}%. `),
        propaganda.reading,
      ),
    ...claimList(claims.map(({ claim }) => claim)),
    createElement(
      "footer",
      null,
      createElement("p", null, disclaimer),
      createElement("p", null, `Claimgraph${completedAt === null ? "" : `, ${completedAt.slice(0, 10)}`}`),
    ),
  ];
}

function claimList(claims: CardClaim[]): ReactNode[] {
  if (claims.length === 0) return [];
  const rest = claims.length - SHOWN_CLAIMS;
  return [
    createElement("h2", null, "What it claims"),
    createElement("ul", null, ...claims.slice(0, SHOWN_CLAIMS).map(claimItem)),
    rest > 0 && createElement("p", { className: "rest" }, `and ${rest} more`),
  ];
}

function claimItem({ id, text, verdict }: CardClaim): ReactNode {
  return createElement(
    "li",
    { key: id },
    createElement("span", { className: `verdict ${verdict.value.toLowerCase()}` }, READINGS[verdict.value]),
    // Whatever turns the direction of its words turns the figures after them no more.
    [" ", createElement("bdi", { key: "text" }, text), " "],
    createElement("small", null, independence(verdict)),
  );
}

/** The number that all this is about: how many of those who say so are really somebody else. */
function independence(verdict: CardClaim["verdict"]): string {
  const { supportingOrigins, refutingOrigins, countIfAllIndependent } = verdict;
  const against = refutingOrigins === 0 ? "" : `, ${refutingOrigins} against`;
  return `${counted(countIfAllIndependent, "report")}, ${counted(supportingOrigins, "independent origin")}${against}`;
}

/** A text without an address has no publisher. */
const nameOf = ({ domain, name }: { domain: string; name: string }): string =>
  domain === UNKNOWN_SOURCE ? "A text without an address" : name;

function statusText(status: string): string {
  return status === "FAILED" || status === "CANCELLED"
    ? "This analysis did not come to an end."
    : "This analysis is under way. Come back in a moment.";
}

/** An address comes from outside: only what the web has is followed. */
function newTab(href: string, text: string): ReactNode {
  if (!/^https?:\/\//i.test(href)) return text;
  return createElement("a", { href, target: "_blank", rel: "noopener noreferrer" }, text);
}
