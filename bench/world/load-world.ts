import { setImmediate } from "node:timers/promises";

import { derivationBetween, type PlacedText } from "../../src/domain/derivation/article-derivation.js";
import { decodeFingerprint } from "../../src/domain/derivation/fingerprint.js";
import { sourceId } from "../../src/domain/ids.js";
import { POLICY_VERSION } from "../../src/domain/verdict-policy/decide-verdict.js";
import type { Graph } from "../../src/graph/graph.js";
import { writePolicy } from "../../src/graph/policy.commands.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { nameOutlets } from "../../src/services/name-outlets.js";
import { countedClaim } from "./count-own-claims.js";
import { withoutSearchIndexes } from "./search-indexes.js";
import { type WorldArticle, writeArticleOf } from "./world-article.js";
import { emptyBatch, type WorldBatch, writeBatch } from "./world-batch.js";
import { type Story, storyAt } from "./world-claims.js";
import { writeWorldOutlets } from "./world.commands.js";
import { type CopyGroup, planWorld, type WorldPlan, type WorldSize } from "./world-plan.js";
import { articleRow } from "./world-rows.js";
import { foundOutside, ownMentions, storyClaims } from "./world-stories.js";
import { relateWordings, worldClaim } from "./world-wordings.js";

const ARTICLES_AT_ONCE = 200;
/** A story that goes on is decided anew after so many articles, so that its verdicts have a history. */
const DECIDED_AFTER = 500;

/**
 * Writes a world into a migrated graph that has nothing else, batch by batch and story by story: what it needs of memory does
 * not grow with it, but for a few bytes an article.
 */
export async function loadWorld(
  graph: Graph,
  size: WorldSize,
  onProgress: (articles: number) => void = () => undefined,
): Promise<void> {
  const plan = planWorld(size);
  await withoutSearchIndexes(graph, async () => {
    await writeOutlets(graph, plan);
    let written = 0;
    // While the database writes a batch the next one is made.
    let writing = Promise.resolve();
    for await (const batch of batchesOf(plan)) {
      await writing;
      onProgress(written);
      written += batch.articles.length;
      writing = writeBatch(graph, batch);
    }
    await writing;
    onProgress(written);
    await nameAll(graph, plan);
  });
  // The rule that decided them is this one: no server that starts need do it again.
  await graph.write(writePolicy, { policy: POLICY_VERSION });
}

async function writeOutlets(graph: Graph, plan: WorldPlan): Promise<void> {
  const counts = new Map<string, number>();
  for (let article = 0; article < plan.articles; article++) {
    const { domain } = plan.outletOf(article);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const outlets = plan.outlets.map(({ domain, name }) => ({
    ...{ id: sourceId(domain), domain, name, articleCount: counts.get(domain) ?? 0 },
  }));
  await graph.write(writeWorldOutlets, { outlets });
  const owned = plan.outlets.flatMap(({ domain, publisher }) =>
    publisher === null ? [] : [{ domain, publisher, from: null, to: null, source: null }],
  );
  await importPublishers(graph, owned, () => new Date(plan.appearedAt(0)));
}

async function* batchesOf(plan: WorldPlan): AsyncIterable<WorldBatch> {
  let batch = emptyBatch();
  for (let story = 0; story < plan.stories; story++) {
    const groups = plan.groupsOf(story);
    if (groups.length === 0) continue;
    const told = storyAt(plan, story);
    const claims = storyClaims(plan, told, groups);
    const [ids, shared] = [
      claims.map(({ id }) => id),
      new Set(claims.flatMap(({ wordings }) => wordings.map(({ id }) => id))),
    ];
    beginStory(batch, claims, foundOutside(plan, story, claims));
    let undecided = 0;
    for (const [at, group] of groups.entries()) {
      addGroup(batch, plan, { told, group, shared });
      await setImmediate(); // The batch before this one is a transaction of many statements: it is to go on meanwhile.
      undecided += group.length;
      if (undecided >= DECIDED_AFTER || at === groups.length - 1) {
        batch.decide.push(...ids);
        undecided = 0;
      }
      if (batch.articles.length < ARTICLES_AT_ONCE) continue;
      yield batch;
      batch = emptyBatch();
    }
  }
  yield batch;
}

function beginStory(
  batch: WorldBatch,
  claims: ReturnType<typeof storyClaims>,
  found: ReturnType<typeof foundOutside>,
): void {
  const { resemblances, nearPairs } = relateWordings(claims);
  batch.claims.push(...claims);
  batch.resemblances.push(...resemblances);
  batch.nearPairs.push(...nearPairs);
  if (found) batch.found.push(found);
}

interface ToldGroup {
  told: Story;
  group: CopyGroup;
  /** Wordings of the story's claims. */
  shared: ReadonlySet<string>;
}

/** Adds an article and its copies, with the claims that no other article states. */
function addGroup(batch: WorldBatch, plan: WorldPlan, { told, group, shared }: ToldGroup): void {
  const articles = group.map((number) => writeArticleOf(plan, told, number, group[0]!));
  const [lead] = articles as [WorldArticle];
  for (const entity of lead.entities) batch.entities.set(entity.id, entity);
  batch.articles.push(...articles.map(articleRow));
  batch.copies.push(...articles.slice(1).map((copy) => copyRow(copy, lead)));
  for (const { mention, at } of ownMentions(articles, shared)) {
    const claim = worldClaim([mention.text], lead.completedAt);
    batch.claims.push(claim);
    batch.counts.push(countedClaim(claim.id, mention.text, articles, at));
  }
  batch.latestAt = articles.map(({ completedAt }) => completedAt).reduce(later, batch.latestAt);
}

const later = (one: string, other: string) => (one > other ? one : other);

function copyRow(copy: WorldArticle, lead: WorldArticle) {
  const derivation = derivationBetween(placed(copy), placed(lead));
  if (derivation?.rootId !== lead.prepared.article.id)
    throw new Error("A copy has another text than what it copies.");
  return derivation;
}

const placed = ({ prepared: { article, snapshot, source } }: WorldArticle): PlacedText => ({
  ...{ articleId: article.id, effectiveAt: article.effectiveAt, domain: source.domain, originalUrl: null },
  fingerprint: decodeFingerprint(snapshot.shingles),
});

/** By which names the outlets go; no statement of a world is attributed to any. */
async function nameAll(graph: Graph, { outlets }: WorldPlan): Promise<void> {
  const domains = [...outlets.map(({ domain }) => domain), "apnews.com"];
  await graph.transaction("world-names", (tx) => nameOutlets(tx, domains.map(sourceId)));
}
