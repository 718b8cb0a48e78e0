import { z } from "zod";

import type { ExportRecord, Value } from "../../domain/exports/record-format.js";
import type { exportedClaims } from "../../graph/export-record.queries.js";
import type { RowOf } from "../../graph/statement.js";

type ClaimRow = RowOf<typeof exportedClaims>;

/** A claim with everything that belongs to it, as records; of its relations those to claims that are exported too. */
export function claimRecords(claim: ClaimRow, exported: ReadonlySet<string>): ExportRecord[] {
  const { verdict, relations, mentions, evidence, ...own } = claim;
  const claimId = own.id;
  const related = relations.filter(({ otherClaimId }) => exported.has(otherClaimId));
  const rows = (table: ExportRecord["table"], found: readonly Record<string, Value>[]): ExportRecord[] =>
    found.map((row) => ({ table, row: { ...row, claimId } }));
  return [
    { table: "claims", row: { ...own, ...summaryOf(mentions) } },
    ...rows("verdicts", verdict === null ? [] : [verdict]),
    ...rows("origins", verdict === null ? [] : originsOf(verdict)),
    ...rows(
      "relations",
      related.map((pair) => ({ ...pair, id: `${claimId}.${pair.otherClaimId}` })),
    ),
    ...rows("mentions", mentions),
    ...rows("evidence", evidence),
  ];
}

const storedOrigins = z.array(
  z.object({
    ...{
      originId: z.string(),
      key: z.string(),
      stance: z.string(),
      reason: z.string(),
      counted: z.boolean(),
    },
    ...{ articleCount: z.number(), pageCount: z.number().default(0) },
  }),
);

function originsOf({ id, origins }: NonNullable<ClaimRow["verdict"]>) {
  const stored = storedOrigins.parse(JSON.parse(origins));
  return stored.map(({ originId, ...origin }) => ({ ...origin, id: `${id}.${originId}` }));
}

function summaryOf(mentions: ClaimRow["mentions"]) {
  const byDate = [...mentions].sort((one, other) => compare(keyOf(one), keyOf(other)));
  return {
    firstSeenAt: byDate[0]?.appearedAt ?? null,
    lastSeenAt: byDate.at(-1)?.appearedAt ?? null,
    firstArticleId: byDate[0]?.articleId ?? null,
    mentionCount: mentions.length,
    articleCount: new Set(mentions.map(({ articleId }) => articleId)).size,
    sourceCount: new Set(mentions.map(({ sourceId }) => sourceId)).size,
  };
}

const keyOf = (mention: ClaimRow["mentions"][number]) => `${mention.appearedAt} ${mention.articleId}`;
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
