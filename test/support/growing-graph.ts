import { articleId, evidenceId, wordingId } from "../../src/domain/ids.js";
import { localId } from "../../src/domain/global-id.js";
import { passageImprint } from "../../src/domain/independence/imprint.js";
import { normaliseWording } from "../../src/domain/matching/normalise-wording.js";
import { TECHNIQUES } from "../../src/domain/techniques.js";
import { type OutsideEvidence, placeOf } from "../../src/domain/outside/outside-evidence.js";
import type { Graph } from "../../src/graph/graph.js";
import { createChanges } from "../../src/services/changes/create-changes.js";
import type { GatheredEvidence } from "../../src/services/gather-evidence.js";
import { createApiKeys } from "../../src/services/keys/api-keys.js";
import { tell, type ToldArticle } from "./articles.js";
import { completeExportOf } from "./completed-export.js";
import { inOwnWords, ownWords } from "./own-words.js";
import { read } from "./reading.js";
import { listenForChanges } from "./told-webhook.js";

const BRIDGES = ["Harbour", "Mill", "Castle", "Station", "Market", "Garden", "Tower", "Ferry"];

const closed = (topic: number, cables: number | "no") =>
  cables === "no"
    ? `The ${BRIDGES[topic]} Bridge in Port Ellery did not close after inspectors found cracks in 12 cables.`
    : `The ${BRIDGES[topic]} Bridge in Port Ellery closed after inspectors found cracks in ${cables} cables.`;
const cost = (topic: number) =>
  `The council of Port Ellery paid ${topic + 3} million crowns for the ${BRIDGES[topic]} Bridge in 2025.`;
const opens = (topic: number) =>
  `Engineer Maud Ferrin will inspect the ${BRIDGES[topic]} Bridge on ${topic + 2} May 2026.`;

const later = (topic: number) =>
  `Maud Ferrin told Port Ellery that scaffolding under the ${BRIDGES[topic]} Bridge weighs ${topic + 40} tonnes.`;

/** What every topic has: a claim that many repeat, copy, vary, deny and withdraw, and evidence from outside. */
export const mainClaim = (topic: number): string => closed(topic, 12);

const entitiesOf = (topic: number): NonNullable<ToldArticle["entities"]> => [
  { name: "Port Ellery", type: "PLACE", aliases: [] },
  { name: `${BRIDGES[topic]} Bridge`, type: "OTHER", aliases: [] },
  { name: "Maud Ferrin", type: "PERSON", aliases: [] },
];

/** An article of a topic by an outlet that every topic shares, or by one of the topic's own. */
const story = (topic: number, outlet: string, day: number, claims: string[], seed = outlet): ToldArticle => ({
  ...{ from: `${outlet}.example`, slug: `topic-${topic}-${outlet}`, on: `2026-04-${day}`, claims },
  text: claims
    .map((claim, at) => inOwnWords(claim, `${seed.replaceAll(/\W/g, "")}t${topic}p${at}w`))
    .join("\n\n"),
  ...{ entities: entitiesOf(topic), sentenceCount: 10 },
});

/** The article that the others repeat and copy. */
export function leadingStory(topic: number): ToldArticle {
  const claims = [mainClaim(topic), cost(topic), opens(topic)];
  const told = story(topic, "gazette", 14, claims);
  return { ...told, passages: { "loaded-language": [claims[0]!], [TECHNIQUES[topic]!.slug]: [claims[1]!] } };
}

/** Another outlet's article that repeats what a topic is about. */
export const repeat = (topic: number, outlet: string, day: number): ToldArticle =>
  story(topic, outlet, day, [mainClaim(topic), cost(topic)]);

/** Another outlet's copy of the leading article. */
export const copyOf = (topic: number, outlet: string, day: number): ToldArticle => ({
  ...leadingStory(topic),
  ...{ from: `${outlet}.example`, slug: `topic-${topic}-${outlet}`, on: `2026-04-${day}` },
});

/** A page outside that says what a topic's `closed(topic, 19)` says. */
function found(topic: number): GatheredEvidence[] {
  const claim = closed(topic, 19);
  const [url, id] = [`https://records.example/${topic}`, wordingId(normaliseWording(claim))];
  const evidence: OutsideEvidence = {
    ...placeOf(url, null),
    ...{ kind: "WEB_SEARCH", provider: "searxng", stance: "SUPPORTS", confidence: 0.9, mismatches: [] },
    ...{ id: evidenceId(id, url), url, title: "Records", snippet: claim, contentHash: "hash" },
    ...{ publishedAt: "2026-04-16T00:00:00.000Z", retrievedAt: "2026-04-20T00:00:00.000Z" },
    ...{ revisionUrl: null, archiveUrl: null, passage: passageImprint(ownWords(`records${topic}w`, 80)) },
    ...{ quotation: null, attribution: null, credits: [], cites: [], rating: null, ratingText: null },
  };
  return [
    {
      ...{ wordingId: id, evidence: [evidence] },
      searches: [{ kind: "WEB_SEARCH", provider: "searxng", status: "OK", detail: null }],
    },
  ];
}

function storiesOf(topic: number): ToldArticle[] {
  const wire = repeat(topic, "wire-reader", 13);
  const figure = [closed(topic, 19), opens(topic)];
  return [
    leadingStory(topic),
    repeat(topic, `herald-${topic}`, 15),
    copyOf(topic, "copy", 16),
    { ...wire, text: `PORT ELLERY (AP) — ${wire.text}` },
    story(topic, "denier", 16, [closed(topic, "no")]),
    { ...story(topic, "courier", 17, [...figure, mainClaim(topic)]), gathered: found(topic) },
    story(topic, "courier", 17, figure, "corrected"),
  ];
}

/** Something new for a topic: a copy, a repetition, and another claim by who leads; so that lists of every kind get longer. */
export const newsOf = (topic: number): ToldArticle[] => [
  copyOf(topic, "late-copy", 25),
  repeat(topic, "late-repeater", 26),
  {
    ...story(topic, "gazette", 27, [opens(topic), mainClaim(topic), later(topic)]),
    slug: `topic-${topic}-later`,
  },
];

/** Exports what there is, and then takes down an article that came later: its citations list that, and its files stay. */
async function exportBeforeRemoval(graph: Graph, topic: number, by: string): Promise<void> {
  await completeExportOf(graph, by);
  const mistaken = story(topic, "mistaken", 18, [later(topic)]);
  await tell(graph, mistaken);
  const id = articleId(`https://${mistaken.from}/${mistaken.slug}`, "");
  await createChanges({ graph, now: () => new Date() }).removeArticle({ articleId: id, by, reason: null });
}

/** Makes a graph with topics `from` to `to`, each with all that the API can show of one, so that every list grows with them. */
export async function growGraph(graph: Graph, from: number, to: number): Promise<void> {
  const now = () => new Date();
  const by = "the tests";
  const { reviewVerdict } = createChanges({ graph, now });
  const tellWebhooks = await listenForChanges(graph, `Desk ${from}`);
  for (let topic = from; topic < to; topic += 1) {
    for (const article of storiesOf(topic)) await tell(graph, article);
    const claimId = await claimIdOf(graph, cost(topic));
    for (const reason of ["As the council's books say.", "As its auditors say."])
      await reviewVerdict({ claimId, value: "CORROBORATED", reason, by });
    const scopes = ["read" as const];
    await createApiKeys({ graph, now }).add({ name: `Reader ${topic}`, scopes, expiresAt: null, by });
    await exportBeforeRemoval(graph, topic, by);
  }
  await tellWebhooks();
}

async function claimIdOf(graph: Graph, text: string): Promise<string> {
  const query = "query ($text: String!) { claims(filter: { text: $text }, first: 1) { nodes { id } } }";
  const { claims } = await read<{ claims: { nodes: { id: string }[] } }>(graph, query, { text });
  return localId(claims.nodes[0]!.id, "Claim")!;
}
