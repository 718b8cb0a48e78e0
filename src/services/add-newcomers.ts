import { originId, statesId } from "../domain/ids.js";
import { claimPublisher, type CountedMention, ownReport } from "../domain/independence/count-claim.js";
import { describeOrigin } from "../domain/independence/group-origins.js";
import { addToTally, isFounded, type OriginTally } from "../domain/independence/origin-tally.js";
import {
  familyOf,
  type MetFamily,
  type Placement,
  placeNewcomer,
  type PublisherStand,
} from "../domain/independence/place-newcomer.js";
import { isOutlet } from "../domain/source-identity.js";
import type { GraphTransaction } from "../graph/graph.js";
import {
  keptTallies,
  newcomerFacts,
  newcomerSurroundings,
  publisherStands,
  writeNewcomers,
  writeToFamilies,
} from "../graph/newcomer.commands.js";
import type { RowOf } from "../graph/statement.js";
import { toFamilyRows, toOriginNode } from "./count-claims.js";
import { toFacts } from "./read-countable.js";

/** A mention that is new to a claim, the only one of its article there. */
export interface Newcomer {
  claimId: string;
  mentionId: string;
}

interface Placed extends Newcomer {
  mention: CountedMention;
  placement: Placement;
}

/**
 * Adds mentions to claims that are counted already, each at the cost of what it meets and not of what the claim has. Gives
 * the claims that have to be counted anew, because a newcomer would move others.
 */
export async function addNewcomers(tx: GraphTransaction, newcomers: readonly Newcomer[]): Promise<string[]> {
  if (newcomers.length === 0) return [];
  const { placed, unplaced } = await place(tx, newcomers);
  await tx.run(writeNewcomers, { newcomers: await additionsOf(tx, placed) });
  await tx.run(writeToFamilies, {
    begun: placed.flatMap(({ claimId, placement: { family } }) =>
      family.begun === null
        ? []
        : toFamilyRows({ claimId, families: [family.begun] }).families.map(({ node }) => node),
    ),
    seen: placed.flatMap(({ claimId, placement: { family, imprints } }) =>
      imprints.map(({ id, firstSaid }) => ({ claimId, firstSaid, imprintId: id, familyId: family.id })),
    ),
  });
  return unplaced;
}

async function place(tx: GraphTransaction, newcomers: readonly Newcomer[]) {
  const facts = new Map(
    (await tx.run(newcomerFacts, { newcomers: [...newcomers] })).map((row) => [row.mentionId, toFacts(row)]),
  );
  const surroundings = await tx.run(newcomerSurroundings, { newcomers: [...newcomers] });
  const stands = await standsOf(
    tx,
    newcomers.map(({ claimId, mentionId }) => publisherIn(claimId, facts.get(mentionId)!)),
  );
  const placed: Placed[] = [];
  const unplaced: string[] = [];
  for (const { claimId, mentionId, met, isCited } of surroundings) {
    const mention = facts.get(mentionId)!;
    const stand = stands.get(publisherIn(claimId, mention))!;
    const placement = isCited ? null : placeNewcomer(claimId, mention, met.map(readMet), stand);
    if (placement) placed.push({ claimId, mentionId, mention, placement });
    else unplaced.push(claimId);
  }
  return { placed, unplaced };
}

const publisherIn = (claimId: string, mention: CountedMention) =>
  claimPublisher(claimId, familyOf(mention).publisher.key);

async function standsOf(
  tx: GraphTransaction,
  claimPublishers: string[],
): Promise<Map<string, PublisherStand>> {
  const rows = await tx.run(publisherStands, { claimPublishers: [...new Set(claimPublishers)] });
  return new Map(
    rows.map(({ claimPublisher: key, attributed, hasUnattributed }) => [
      key,
      {
        hasUnattributed,
        attributed: attributed && {
          rootSaid: attributed.rootSaid,
          attribution: JSON.parse(attributed.attribution) as NonNullable<
            PublisherStand["attributed"]
          >["attribution"],
        },
      },
    ]),
  );
}

function readMet({ family, ...met }: RowOf<typeof newcomerSurroundings>["met"][number]): MetFamily {
  return {
    ...met,
    family: { ...family, origin: JSON.parse(family.origin) as MetFamily["family"]["origin"] },
  };
}

async function additionsOf(tx: GraphTransaction, placed: readonly Placed[]) {
  const ids = placed.map(({ claimId, mentionId, mention, placement }) => ({
    mentionId,
    originId: originId(claimId, placement.assignment.key),
    statesId: statesId(mention.sourceId, claimId),
  }));
  const kept = new Map((await tx.run(keptTallies, { newcomers: ids })).map((row) => [row.mentionId, row]));
  return placed.map((newcomer, index) =>
    additionOf(newcomer, kept.get(newcomer.mentionId)!, ids[index]!.statesId),
  );
}

function additionOf(
  { claimId, mentionId, mention, placement }: Placed,
  { origin, isKnownOutlet }: RowOf<typeof keptTallies>,
  statedAs: string,
) {
  const { assignment } = placement;
  const { key, reason: why } = assignment;
  const former = origin && (JSON.parse(origin.tally) as OriginTally);
  const tally = addToTally(former, assignment, { article: false, byReason: false });
  const name = origin && origin.name < assignment.name ? origin.name : assignment.name;
  const described = describeOrigin({ claimId, key }, name, tally);
  return {
    ...{ claimId, mentionId, why, sourceId: mention.sourceId, statesId: statedAs },
    ...{ effectiveAt: mention.effectiveAt, ownSince: ownReport(mention), subjects: mention.subjects },
    isNew: {
      source: isKnownOutlet ? 0 : 1,
      outlet: isKnownOutlet || !isOutlet(mention.source) ? 0 : 1,
      origin: origin === null ? 1 : 0,
      // What was known only by copies of what was withdrawn may be founded now, and a copy of that founds nothing.
      founded: Number(described.founded) - Number(former !== null && isFounded(former)),
    },
    origin: toOriginNode(claimId, described),
  };
}
