import type { Request, RequestHandler } from "express";
import { Feed } from "feed";

import type { Config } from "../../config.js";
import { escapeXml, sayableInXml } from "../../domain/escape-xml.js";
import { VERDICT_VALUES, type VerdictValue } from "../../domain/verdict.js";
import { publicAddress } from "../public-address.js";
import { askApi, type PageParts } from "./ask-api.js";

export const VERDICT_FEED_QUERY = /* GraphQL */ `
  query VerdictFeed($claim: ID, $source: [String!], $text: String, $to: [VerdictValue!]) {
    verdictChanges(first: 50, filter: { claim: $claim, source: $source, text: $text, to: $to }) {
      nodes {
        at
        claim {
          id
          text
        }
        from {
          value
        }
        to {
          value
          rationale
        }
      }
    }
  }
`;

interface VerdictChanges {
  verdictChanges: {
    nodes: {
      at: string;
      claim: { id: string; text: string };
      from: { value: VerdictValue };
      to: { value: VerdictValue; rationale: string };
    }[];
  };
}

/** `?claim=`, `?source=` and `?to=` (both may come several times) and `?text=`, as in the filter of `verdictChanges`. */
function filterOf({ query }: Request) {
  const texts = (name: string) => [query[name]].flat().filter((value) => typeof value === "string");
  const several = (name: string) => (texts(name).length === 0 ? null : texts(name));
  return {
    ...{ claim: texts("claim")[0] ?? null, text: texts("text")[0] ?? null },
    ...{ source: several("source"), to: several("to") },
  };
}

/** Serves the latest changes of verdicts as an Atom feed. */
export const verdictFeed =
  (parts: PageParts, config: Pick<Config, "publicUrl">): RequestHandler =>
  async (request, response) => {
    const variables = filterOf(request);
    const unknown = variables.to?.find((value) => !VERDICT_VALUES.some((known) => known === value));
    if (unknown !== undefined)
      return void response
        .status(400)
        .type("text/plain")
        .send(`\`to\` takes ${VERDICT_VALUES.join(", ")}; it is "${unknown}".`);
    const answer = await askApi<VerdictChanges>(parts, response, { query: VERDICT_FEED_QUERY, variables });
    if ("status" in answer)
      return void response.status(answer.status).type("text/plain").send(answer.message);
    const address = publicAddress(config, request);
    // What a caller wrote into the address stands in the feed as an address can have it.
    const self = new URL(request.originalUrl, address).href;
    const about = { address, self, title: sayableInXml(titleOf(variables)) };
    response.type("application/atom+xml").send(atomOf(answer.data, about));
  };

function titleOf({ claim, source, text }: ReturnType<typeof filterOf>): string {
  const about = [
    ...(source === null ? [] : [`stated by ${source.join(", ")}`]),
    ...(text === null ? [] : [`with the words “${text}”`]),
  ];
  if (claim !== null) return "Claimgraph: how the verdict on a claim changed";
  return ["Claimgraph: changed verdicts", ...(about.length === 0 ? [] : ["on claims"]), ...about].join(" ");
}

/** Titles and summaries of a feed are HTML: what an article wrote must be text in it. */
function atomOf(
  { verdictChanges: { nodes } }: VerdictChanges,
  { address, self, title }: { address: string; self: string; title: string },
): string {
  const feed = new Feed({
    ...{ id: self, title, feedLinks: { atom: self }, author: { name: "Claimgraph" } },
    // A feed without entries has not changed since the beginning.
    updated: new Date(nodes[0]?.at ?? 0),
    ...{ generator: "Claimgraph", copyright: "Verdicts measure reporting, not truth." },
  });
  for (const { at, claim, from, to } of nodes)
    feed.addItem({
      id: `urn:claimgraph:verdict-change:${claim.id}:${at}`,
      title: escapeXml(`${named(from.value)} → ${named(to.value)}: ${claim.text}`),
      link: `${address}/claims/${claim.id}`,
      date: new Date(at),
      description: escapeXml(to.rationale),
    });
  return feed.atom1();
}

/** "SINGLE_SOURCE" as a reader says it. */
function named(value: VerdictValue): string {
  return value.toLowerCase().replace("_", " ");
}
