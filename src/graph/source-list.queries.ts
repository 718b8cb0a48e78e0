import { z } from "zod";

import { countsAsOutlet } from "./counts-as-outlet.js";
import { pagedStatement, type WindowText } from "./paged-statement.js";
import { sourceFields, sourceRow } from "./source.queries.js";
import { cypher, statement } from "./statement.js";

const filter = {
  domains: z.array(z.string()).nullable(),
  publishers: z.array(z.string()).nullable(),
  /** In lower case. */
  text: z.string().nullable(),
  minArticles: z.number().nullable(),
};

export type SourceListFilter = z.input<z.ZodObject<typeof filter>>;

const conditions = cypher`MATCH (source:Source) WHERE source.name IS NOT NULL AND ${countsAsOutlet("source")}
      AND ($domains IS NULL OR source.domain IN $domains)
      AND ($minArticles IS NULL OR source.articleCount >= $minArticles)
      AND ($text IS NULL OR toLower(source.name) CONTAINS $text OR source.domain CONTAINS $text)
      AND ($publishers IS NULL OR EXISTS {
        (source)-[owned:OWNED_BY]->(publisher:Publisher) WHERE owned.to IS NULL AND publisher.name IN $publishers })`;

const byProperty = (key: string) => (window: WindowText) => cypher`
    ${conditions}
      AND ${window.beyond(key, "source.id")}
    WITH source ${window.sorted(key, "source.id")}
    RETURN '' AS parentId, collect({key: ${key}, id: source.id, node: source {${sourceFields}}}) AS rows`;

// Every claim is looked at once, so this order costs as much as there are claims.
const byOriginated = (window: WindowText) => cypher`
    CALL () {
      MATCH (claim:Claim) WHERE claim.originatorId IS NOT NULL
      WITH claim.originatorId AS originatorId, count(claim) AS originated
      RETURN collect({id: originatorId, originated: originated}) AS counts
    }
    ${conditions}
    WITH source, coalesce(head([entry IN counts WHERE entry.id = source.id | entry.originated]), 0) AS originated
    WHERE ${window.beyond("originated", "source.id")}
    WITH source, originated ${window.sorted("originated", "source.id")}
    RETURN '' AS parentId, collect({key: originated, id: source.id, node: source {${sourceFields}}}) AS rows`;

/** All sources in each order. */
export const sourceLists = {
  NAME: pagedStatement({
    name: "source.list-by-name",
    sort: { direction: "ASC", kind: "TEXT" },
    params: filter,
    node: sourceRow,
    text: byProperty("source.name"),
  }),
  MOST_ARTICLES: pagedStatement({
    name: "source.list-most-articles",
    sort: { direction: "DESC", kind: "NUMBER" },
    params: filter,
    node: sourceRow,
    text: byProperty("source.articleCount"),
  }),
  MOST_ORIGINATED: pagedStatement({
    name: "source.list-most-originated",
    sort: { direction: "DESC", kind: "NUMBER" },
    params: filter,
    node: sourceRow,
    text: byOriginated,
  }),
};

export const countSources = statement({
  name: "source.count",
  params: z.object(filter),
  row: z.object({ count: z.number() }),
  text: cypher`
    ${conditions}
    RETURN count(source) AS count`,
});
