import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";
import { verdictFields, verdictRow } from "./verdict.queries.js";

/** What `isChange` asks of a change; null: whatever. */
export const changeFilter = {
  claimId: z.string().nullable(),
  sources: z.array(z.string()).nullable(),
  to: z.array(z.string()).nullable(),
};

/** Which changes of verdicts a list has. */
const filter = {
  ...changeFilter,
  /** A Lucene query; only the statements by text look at it. */
  words: z.string().nullable(),
};

export type VerdictChangeFilter = z.input<z.ZodObject<typeof filter>>;

/** As for lists of claims: a common word stays cheap. */
const MOST_HITS = 2_000;

/** Binds `claim` and each `verdict` it has had, beginning where there is least to look at. */
const beginnings = {
  anywhere: cypher`MATCH (verdict:Verdict)<-[:HAS_VERDICT]-(claim:Claim)`,
  ofClaim: cypher`MATCH (claim:Claim {id: $claimId})-[:HAS_VERDICT]->(verdict:Verdict)`,
  ofSources: cypher`MATCH (source:Source) WHERE source.domain IN $sources
    MATCH (source)-[:STATES]->(claim:Claim)
    WITH DISTINCT claim
    MATCH (claim)-[:HAS_VERDICT]->(verdict:Verdict)`,
  byWords: cypher`CALL db.index.fulltext.queryNodes('wording_text', $words, {limit: ${MOST_HITS}}) YIELD node
    MATCH (node)-[:EXPRESSES]->(claim:Claim)
    WITH DISTINCT claim
    MATCH (claim)-[:HAS_VERDICT]->(verdict:Verdict)`,
};

export type VerdictChangeBeginning = keyof typeof beginnings;

/** A first verdict changes nothing, nor does one that says the same with other numbers; binds the `former` one of a change. */
export const isChange = cypher`($to IS NULL OR verdict.value IN $to)
      AND ($claimId IS NULL OR claim.id = $claimId)
      AND ($sources IS NULL OR EXISTS { (claim)<-[:STATES]-(source:Source) WHERE source.domain IN $sources })
    MATCH (verdict)-[:SUPERSEDES]->(former:Verdict) WHERE former.value <> verdict.value`;

export const changeNode = z.object({ claim: claimRow, from: verdictRow, to: verdictRow });

/** A bound `claim` whose verdict `former` became `verdict`. */
export const changeFields = cypher`{
      claim: claim {${claimFields}}, from: former {${verdictFields}}, to: verdict {${verdictFields}}}`;

const list = (beginning: VerdictChangeBeginning) =>
  pagedStatement({
    name: `verdict-change.${beginning}`,
    sort: { direction: "DESC", kind: "TEXT" },
    params: filter,
    node: changeNode,
    text: (window) => cypher`
    ${beginnings[beginning]}
    WHERE ${window.beyond("verdict.decidedAt", "verdict.id")}
      AND ${isChange}
    WITH claim, verdict, former ${window.sorted("verdict.decidedAt", "verdict.id")}
    RETURN '' AS parentId, collect({key: verdict.decidedAt, id: verdict.id, node: ${changeFields}}) AS rows`,
  });

const counting = (beginning: VerdictChangeBeginning) =>
  statement({
    name: `verdict-change.count-${beginning}`,
    params: z.object(filter),
    row: z.object({ count: z.number() }),
    text: cypher`
    ${beginnings[beginning]}
    WHERE ${isChange}
    RETURN count(*) AS count`,
  });

/** Verdicts whose value is another than before, latest first, by where the search begins. */
export const verdictChanges = {
  anywhere: list("anywhere"),
  ofClaim: list("ofClaim"),
  ofSources: list("ofSources"),
  byWords: list("byWords"),
};

export const countVerdictChanges = {
  anywhere: counting("anywhere"),
  ofClaim: counting("ofClaim"),
  ofSources: counting("ofSources"),
  byWords: counting("byWords"),
};
