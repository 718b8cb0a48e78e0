import type { Claim, ClaimMention } from "../domain/claim.js";
import type { Instant } from "../domain/instant.js";
import { tellingFigures } from "../domain/propagation/figure-changes.js";
import { type PropagationRole, traceSteps } from "../domain/propagation/trace-steps.js";
import type { Reader } from "../graph/past-reader.js";
import {
  figuresByClaim,
  followedSources,
  followingSources,
  propagationByClaim,
} from "../graph/propagation.queries.js";
import type { SourceRow } from "../graph/source.queries.js";
import type { RowOf } from "../graph/statement.js";
import { byRest } from "./batching.js";
import { readMention } from "./read-rows.js";

/** One mention in the cascade of a claim. */
export interface PropagationRecord {
  mention: ClaimMention;
  at: Instant;
  role: PropagationRole;
  why: RowOf<typeof propagationByClaim>["nodes"][number]["why"];
  originKey: string;
  originName: string;
  followsId: string | null;
  agencies: string[];
}

/** A value of a figure, with who gave it first. */
export interface FigureRecord {
  claim: Claim;
  figures: string[];
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  articleCount: number;
  originCount: number;
  source: SourceRow | null;
}

/** A figure that has more values than this is no figure but a series. */
const MOST_VALUES = 50;
/** An outlet's latest claims tell whom it follows; all of a large one's would take too long to go through. */
const MOST_CLAIMS = 2_000;

/** How claims spread: each of these is one round trip, however many are asked for. */
export function createPropagationLoaders(graph: Reader) {
  const grouped = <Node>(
    rows: readonly { parentId: string; nodes: Node[] }[],
    parentIds: readonly string[],
  ) => {
    const found = new Map(rows.map(({ parentId, nodes }) => [parentId, nodes]));
    return parentIds.map((id) => found.get(id) ?? []);
  };
  const steps = byRest(async (parentIds, limit: number) =>
    grouped(await graph.read(propagationByClaim, { parentIds, limit }), parentIds).map(readSteps),
  );
  const figures = byRest(async (parentIds, limit: number) =>
    grouped(await graph.read(figuresByClaim, { parentIds, limit }), parentIds).map(readFigures),
  );
  const follows = (statement: typeof followedSources) =>
    byRest(async (parentIds, limit: number) =>
      grouped(await graph.read(statement, { parentIds, limit, mostClaims: MOST_CLAIMS }), parentIds),
    );
  const [followed, following] = [follows(followedSources), follows(followingSources)];
  return {
    claimPropagation: (claimId: string, limit: number) => steps.load({ parentId: claimId, rest: limit }),
    claimFigures: (claimId: string) => figures.load({ parentId: claimId, rest: MOST_VALUES }),
    followedSources: (sourceId: string, limit: number) => followed.load({ parentId: sourceId, rest: limit }),
    followingSources: (sourceId: string, limit: number) =>
      following.load({ parentId: sourceId, rest: limit }),
  };
}

function readSteps(rows: RowOf<typeof propagationByClaim>["nodes"]): PropagationRecord[] {
  const said = rows.map((row) => ({
    ...{ row, mentionId: row.mention.id, why: row.why, originKey: row.originKey },
    ...{ sourceId: row.sourceId, agencyIds: row.agencyIds },
    // The last word of "date article mention".
    rootId: row.rootSaid?.split(" ").at(-1) ?? null,
  }));
  return traceSteps(said).map(({ mention: { row }, role, followsId }) => {
    const { at, why, originKey, originName, agencies } = row;
    return { mention: readMention(row.mention), at, role, why, originKey, originName, followsId, agencies };
  });
}

function readFigures(rows: RowOf<typeof figuresByClaim>["nodes"]): FigureRecord[] {
  const figures = tellingFigures(rows.map(({ claim, firstSeenAt }) => ({ text: claim.text, firstSeenAt })));
  return rows.map((row, index) => ({ ...row, figures: figures[index]! }));
}
