import type {
  GraphAroundQuery,
  GraphArticleFragment,
  GraphClaimFragment,
  GraphEntityFragment,
  GraphSourceFragment,
} from "../../../generated/operations.js";
import { isKnownOutlet } from "../../../words/outlets.js";
import { RELATIONS } from "../../../words/relations.js";
import { mutualTie, type Surroundings, type Thing, type Tie, tie } from "./growing-graph.js";

type Around = NonNullable<GraphAroundQuery["node"]>;
type AroundOf<Type> = Extract<Around, { __typename: Type }>;

/** What the API answers for the surroundings of a thing, as things and ties. */
export function readSurroundings(node: Around | null): Surroundings {
  if (node === null || !("__typename" in node)) return { things: [], ties: [], after: null };
  switch (node.__typename) {
    case "Claim":
      return aroundClaim(node);
    case "Article":
      return aroundArticle(node);
    case "Source":
      return aroundList(outlet(node), node.claims, "stated in");
    case "Entity":
      return aroundList(entity(node), node.claims, "named in");
  }
}

function aroundClaim(node: AroundOf<"Claim">): Surroundings {
  const { id, mentions, propagation, relatedClaims, entities } = node;
  const byMention = new Map(propagation?.map((step) => [step.mention.id, step]));
  const [things, ties]: [Thing[], Tie[]] = [[claim(node)], []];
  for (const mention of mentions.nodes) {
    addArticle(mention.article, things, ties);
    ties.push(tie(mention.article.id, "states", id));
    const step = byMention.get(mention.id);
    if (step === undefined) continue;
    const origin = originOf(id, step);
    things.push(origin);
    ties.push(tie(mention.article.id, "comes down to", origin.id), tie(origin.id, "stands behind", id));
  }
  for (const { relation, claim: other } of relatedClaims?.nodes ?? []) {
    things.push(claim(other));
    ties.push(mutualTie(id, RELATIONS[relation].name, other.id));
  }
  for (const one of entities ?? []) {
    things.push(entity(one));
    ties.push(tie(id, "is about", one.id));
  }
  return { things, ties, after: next(mentions) };
}

function aroundArticle(node: AroundOf<"Article">): Surroundings {
  const [things, ties]: [Thing[], Tie[]] = [[], []];
  addArticle(node, things, ties);
  for (const { article: root } of node.derivedFrom ?? []) {
    if (root === null) continue;
    addArticle(root, things, ties);
    ties.push(tie(node.id, "copied from", root.id));
  }
  for (const mention of node.mentions.nodes) {
    things.push(claim(mention.claim));
    ties.push(tie(node.id, "states", mention.claim.id));
  }
  return { things, ties, after: next(node.mentions) };
}

type ClaimList = AroundOf<"Source">["claims"];

function aroundList(thing: Thing, claims: ClaimList, how: "stated in" | "named in"): Surroundings {
  const ties = claims.nodes.map(({ id }) =>
    how === "named in" ? tie(id, "is about", thing.id) : tie(thing.id, "states", id),
  );
  return { things: [thing, ...claims.nodes.map(claim)], ties, after: next(claims) };
}

function addArticle(article: GraphArticleFragment, things: Thing[], ties: Tie[]): void {
  const { id, title, source } = article;
  things.push({ id, kind: "article", name: title, page: `/articles/${id}` });
  if (!isKnownOutlet(source)) return;
  things.push(outlet(source));
  ties.push(tie(id, "published by", source.id));
}

/** An origin is one of a claim's and has no id of its own. */
const originOf = (claimId: string, step: { originKey: string; originName: string }): Thing => ({
  ...{ id: `${claimId} ${step.originKey}`, kind: "origin", name: step.originName },
  page: `/claims/${claimId}#why`,
});

const claim = ({ id, text, verdict }: GraphClaimFragment): Thing => ({
  ...{ id, kind: "claim", name: text, page: `/claims/${id}`, verdict: verdict.value },
});
const outlet = ({ id, name, domain }: GraphSourceFragment): Thing => ({
  ...{ id, kind: "outlet", name, page: `/outlets/${domain}` },
});
const entity = ({ id, name }: GraphEntityFragment): Thing => ({
  ...{ id, kind: "entity", name, page: `/entities/${id}` },
});

const next = ({
  pageInfo,
}: {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}): string | null => (pageInfo.hasNextPage ? pageInfo.endCursor : null);
