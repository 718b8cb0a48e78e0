/**
 * Whether reprints are recognised as copies, as wholes and by the passages that state claims, and whether reports of one event
 * by different outlets are not: `DEVELOPMENT_DATA=... npx tsx eval/copies.ts`. All 210 BASIL articles and eight reprints of
 * each of the 90 longest go into a Neo4j of their own, through what commits every article. [--show kind] prints passages
 * of a kind that were missed, [--show triplets] those of different outlets that are one utterance; [--passages] leaves whole
 * bodies out.
 */
import { z } from "zod";

import { createBuiltInAnalyzer } from "../src/analyzers/built-in/built-in-analyzer.js";
import type { AnalyzerResult, ExtractedClaim } from "../src/domain/analysis.js";
import { countWords } from "../src/domain/derivation/passage.js";
import { queueAnalyses } from "../src/graph/analysis.commands.js";
import { lockCommits } from "../src/graph/article.commands.js";
import type { Graph } from "../src/graph/graph.js";
import { imprintMatches } from "../src/graph/imprint.commands.js";
import { cypher, statement } from "../src/graph/statement.js";
import { commitAnalysis } from "../src/services/commit-analysis.js";
import { prepareArticle, type PreparedMention, prepareMentions } from "../src/services/prepare-article.js";
import { storeImprints } from "../src/services/store-imprints.js";
import { withOwnGraph } from "../bench/own-graph.js";
import { type BasilArticle, readBasil } from "./basil.js";
import { layOut, type Print, REPRINTS, seededRandom } from "./reprints.js";
import { saidOf, writeSaid } from "./said-mentions.js";

const LONGEST = 90;

/** A text as it goes into the graph; `claims` by the number of the sentence that states them. */
interface Told {
  url: string;
  title: string;
  text: string;
  publishedAt: string;
  mentions: Map<number, PreparedMention>;
}

interface Original extends Told {
  triplet: string;
  print: Print;
  claims: Map<number, ExtractedClaim>;
}

interface Reprint extends Told {
  kind: string;
  original: Original;
}

const derivedFrom = statement({
  name: "eval.derived-from",
  params: z.object({}),
  row: z.object({ copy: z.string(), root: z.string() }),
  text: cypher`MATCH (copy:Article)-[:DERIVED_FROM]->(root:Article) RETURN copy.url AS copy, root.url AS root`,
});

const shown = process.argv[process.argv.indexOf("--show") + 1];
const show = process.argv.includes("--show") ? shown : undefined;

const analyzer = createBuiltInAnalyzer();
const originals = await readOriginals();
const longest = [...originals].sort((a, b) => countWords(b.text) - countWords(a.text)).slice(0, LONGEST);
const reprints = longest.flatMap((original, index) => reprintsOf(original, index));

await withOwnGraph(async (graph) => {
  if (!process.argv.includes("--passages")) await reportBodies(graph);
  await reportPassages(graph);
});

async function readOriginals(): Promise<Original[]> {
  const list: Original[] = [];
  for (const article of readBasil()) list.push(await readOriginal(article));
  return list;
}

async function readOriginal({ triplet, source, title, date, paragraphs }: BasilArticle): Promise<Original> {
  let number = 0;
  const print: Print = {
    title,
    paragraphs: paragraphs.map((sentences) => sentences.map((text) => ({ text, number: number++ }))),
    ...{ betweenParagraphs: "\n\n", betweenSentences: " " },
  };
  const { text, places } = layOut(print);
  const told = { url: `https://${source}.example/${triplet}`, title, text, publishedAt: date };
  const claims = new Map<number, ExtractedClaim>();
  for (const claim of (await analyzer.analyze(contentOf(told))).claims)
    for (const [sentence, { start, end }] of places)
      if (claim.span.voice !== "HEADLINE" && claim.span.start >= start && claim.span.start < end)
        claims.set(sentence, claim);
  return { ...told, triplet, print, claims, mentions: mentionsOf(told, claims, places) };
}

function reprintsOf(original: Original, index: number): Reprint[] {
  return Object.entries(REPRINTS).map(([kind, change], position) => {
    const print = change(original.print, seededRandom(1 + index * 100 + position));
    const { text, places } = layOut(print);
    const url = `https://${kind.replaceAll(" ", "-")}.example/${index}`;
    const told = { url, title: print.title, text, publishedAt: `${original.publishedAt}T23:00:00Z` };
    return { ...told, kind, original, mentions: mentionsOf(told, original.claims, places) };
  });
}

/** The claims where they stand in this print: the sentence is the claim's span, whatever was done to it. */
function mentionsOf(
  told: Omit<Told, "mentions">,
  claims: Map<number, ExtractedClaim>,
  places: Map<number, { start: number; end: number }>,
): Map<number, PreparedMention> {
  const prepared = prepareArticle(contentOf(told), "2026-01-01T00:00:00.000Z");
  const mentions = new Map<number, PreparedMention>();
  for (const [sentence, claim] of claims) {
    const place = places.get(sentence);
    if (place === undefined) continue;
    const span = { ...claim.span, ...place, exact: told.text.slice(place.start, place.end) };
    mentions.set(sentence, prepareMentions(prepared, [{ ...claim, span }])[0]!);
  }
  return mentions;
}

function contentOf({ url, title, text, publishedAt }: Omit<Told, "mentions">) {
  const instant = new Date(publishedAt).toISOString();
  return {
    ...{ url, canonicalUrl: url, originalUrl: null, title, text, publishedAt: instant },
    ...{ byline: null, siteName: null, language: "en", links: [] },
  };
}

async function commit(to: Graph, told: Told, index: number): Promise<void> {
  const now = new Date().toISOString();
  const analysisId = `analysis-${index}`;
  await to.write(queueAnalyses, {
    analyses: [
      {
        ...{ id: analysisId, owner: "eval", createdAt: now, leaseUntil: now, input: "{}", articleId: null },
        ...{ analyzerName: "eval", analyzerVersion: "1", analyzerModel: null },
      },
    ],
  });
  const outcome = await commitAnalysis(to, null, {
    ...{
      analysisId,
      owner: "eval",
      content: contentOf(told),
      result: withoutClaims(),
      gathered: [],
      force: false,
    },
    ...{ retrievedAt: "2026-01-01T00:00:00.000Z", completedAt: now },
  });
  if (outcome.kind !== "COMMITTED") throw new Error(`${told.url} was not committed: ${outcome.kind}`);
}

/** Copies of bodies do not depend on claims; those of passages are asked for by themselves. */
function withoutClaims(): AnalyzerResult {
  return {
    ...{ summary: "", detections: [], claims: [], notCheckableCount: 0, entities: [], sentenceCount: 0 },
    propaganda: { score: 0, confidence: 0, low: 0, high: 0, reading: "" },
    analyzer: { name: "eval", version: "1", model: null },
    notices: [],
  };
}

async function reportBodies(from: Graph): Promise<void> {
  const started = performance.now();
  for (const [index, told] of [...originals, ...reprints].entries()) await commit(from, told, index);
  const all = originals.length + reprints.length;
  console.log(`${all} articles, ${((performance.now() - started) / all).toFixed(0)} ms each`);
  const rootOf = new Map((await from.read(derivedFrom, {})).map(({ copy, root }) => [copy, root]));
  console.log(
    "\nwhole bodies: recognised as copies of their original; identical after normalising white space",
  );
  reportKinds(
    (reprint) => [rootOf.get(reprint.url) === reprint.original.url],
    ({ text, original }) => [onlySpaces(text) === onlySpaces(original.text)],
  );
  const tripletOf = new Map(originals.map(({ url, triplet }) => [url, triplet]));
  const merged = originals.filter(({ url }) => rootOf.has(url));
  const within = merged.filter(({ url, triplet }) => tripletOf.get(rootOf.get(url)!) === triplet);
  console.log(
    `articles of one triplet merged as copies: ${within.length}; of different triplets: ${merged.length - within.length}`,
  );
}

async function reportPassages(to: Graph): Promise<void> {
  const utterances = await storeAll(to);
  const areTied = (one: { id: string } | null, other: { id: string } | null) =>
    one !== null && other !== null && (one.id === other.id || utterances.has(`${one.id} ${other.id}`));
  const areQuoted = (one: PreparedMention, other: PreparedMention) => areTied(one.quotation, other.quotation);
  const areCopied = (one: PreparedMention, other: PreparedMention) =>
    areTied(one.passage, other.passage) || areTied(one.sentence, other.sentence);
  const isOne = (one: PreparedMention, other: PreparedMention) =>
    areCopied(one, other) || areQuoted(one, other);
  console.log("\npassages of claims: recognised as one utterance; identical after normalising white space");
  const pairs = ({ mentions, original }: Reprint) =>
    [...mentions].map(([sentence, mention]) => [mention, original.mentions.get(sentence)!] as const);
  reportKinds(
    (reprint) => pairs(reprint).map(([mention, first]) => isOne(mention, first)),
    (reprint) =>
      pairs(reprint).map(
        ([mention, first]) => onlySpaces(mention.span.exact) === onlySpaces(first.span.exact),
      ),
  );
  for (const reprint of reprints.filter(({ kind }) => kind === show))
    for (const [mention, first] of pairs(reprint)
      .filter(([one, other]) => !isOne(one, other))
      .slice(0, 1))
      console.log(`- ${first.span.exact}\n  ${mention.span.exact}`);
  reportPassagesOfTriplets("copied", areCopied);
  reportPassagesOfTriplets("of the same quoted words", areQuoted);
}

/** Stores the passages of all texts, and gives the pairs that the graph holds for one utterance, both ways. */
async function storeAll(to: Graph): Promise<Set<string>> {
  const utterances = new Set<string>();
  const ids: string[] = [];
  for (const { mentions } of [...originals, ...reprints]) {
    await to.transaction("store-imprints", async (tx) => {
      await tx.run(lockCommits, {});
      await storeImprints(tx, [...mentions.values()]);
      await tx.run(writeSaid, saidOf([...mentions.values()]));
    });
    for (const { passage, quotation, sentence } of mentions.values())
      ids.push(...[passage, quotation, sentence].filter((one) => one !== null).map(({ id }) => id));
  }
  for (const { id, matchId } of await to.read(imprintMatches, { ids })) utterances.add(`${id} ${matchId}`);
  return utterances;
}

function reportPassagesOfTriplets(
  what: string,
  isOne: (one: PreparedMention, other: PreparedMention) => boolean,
): void {
  let pairs = 0;
  let merged = 0;
  for (const [index, one] of originals.entries())
    for (const other of originals.slice(index + 1).filter(({ triplet }) => triplet === one.triplet))
      for (const first of one.mentions.values())
        for (const second of other.mentions.values()) {
          pairs++;
          if (!isOne(first, second)) continue;
          merged++;
          if (show === "triplets") console.log(`- ${first.span.exact}\n  ${second.span.exact}`);
        }
  console.log(`pairs of claims of one triplet's outlets that are ${what}: ${merged} of ${pairs}`);
}

function reportKinds(found: (reprint: Reprint) => boolean[], same: (reprint: Reprint) => boolean[]): void {
  const share = (list: boolean[]) => {
    const count = list.filter(Boolean).length;
    return `${count} of ${list.length} (${((100 * count) / list.length).toFixed(1)}%)`;
  };
  for (const kind of Object.keys(REPRINTS)) {
    const own = reprints.filter((reprint) => reprint.kind === kind);
    console.log(`  ${kind.padEnd(22)}${share(own.flatMap(found)).padEnd(24)}${share(own.flatMap(same))}`);
  }
  console.log(
    `  ${"all".padEnd(22)}${share(reprints.flatMap(found)).padEnd(24)}${share(reprints.flatMap(same))}`,
  );
}

function onlySpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
