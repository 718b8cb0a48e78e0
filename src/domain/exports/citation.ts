import { createHash } from "node:crypto";

import { counted } from "../counted.js";
import { toGlobalId } from "../global-id.js";
import type { Instant } from "../instant.js";
import type { VerdictValue } from "../verdict.js";
import { RECORD_FORMAT, type RecordCounts } from "./record-format.js";

/** Which claims an export has: all that is given must hold, and within a list any one value; null: whatever. */
export interface ExportFilter {
  verdicts: VerdictValue[] | null;
  /** Domains. */
  sources: string[] | null;
  /** Ids of entities. */
  entities: string[] | null;
  /** Slugs. */
  techniques: string[] | null;
  languages: string[] | null;
  since: Instant | null;
  until: Instant | null;
  minOrigins: number | null;
  minSources: number | null;
}

/** What is exported, whatever the format: asked again at any time, it has the same content. */
export interface ExportDefinition {
  filter: ExportFilter;
  asOf: Instant;
  includeTexts: boolean;
  recordFormat: number;
}

/** A definition under its permanent id, with what it gave the first time. */
export interface Citation extends ExportDefinition {
  id: string;
  /** SHA-256 of the content, and when it was first made; null until then. */
  sha256: string | null;
  hashedAt: Instant | null;
  counts: RecordCounts | null;
}

/** A citation as it is stored: `filter` and `counts` are JSON. */
export type StoredCitation = Omit<Citation, "filter" | "counts"> & { filter: string; counts: string | null };

export const readCitation = ({ filter, counts, ...stored }: StoredCitation): Citation => ({
  ...stored,
  filter: JSON.parse(filter) as ExportFilter,
  counts: counts === null ? null : (JSON.parse(counts) as RecordCounts),
});

/** Whether a content that was kept `at` an instant is what a citation gave the first time; null where that was the first time. */
export const isReproduced = (
  { sha256, hashedAt }: Pick<Citation, "sha256" | "hashedAt">,
  read: { sha256: string; at: Instant },
): boolean | null => (sha256 === null || hashedAt === read.at ? null : read.sha256 === sha256);

export const EVERYTHING: ExportFilter = {
  ...{ verdicts: null, sources: null, entities: null, techniques: null, languages: null },
  ...{ since: null, until: null, minOrigins: null, minSources: null },
};

export const isUnfiltered = (filter: ExportFilter): boolean =>
  Object.values(filter).every((value) => value === null);

/** One spelling for filters that mean the same. */
export function tidyFilter(filter: ExportFilter): ExportFilter {
  const sorted = <Item extends string>(list: Item[] | null) => list && [...new Set(list)].sort();
  return {
    verdicts: sorted(filter.verdicts),
    sources: sorted(filter.sources?.map((domain) => domain.toLowerCase()) ?? null),
    entities: sorted(filter.entities),
    techniques: sorted(filter.techniques),
    languages: sorted(filter.languages),
    since: filter.since,
    until: filter.until,
    minOrigins: filter.minOrigins,
    minSources: filter.minSources,
  };
}

/** A filter as the API takes it: by its names, and with ids as it gives them. */
export const asAsked = ({ verdicts, sources, entities, techniques, languages, ...rest }: ExportFilter) => ({
  ...{ verdict: verdicts, source: sources, technique: techniques, language: languages, ...rest },
  entity: entities && entities.map((id) => toGlobalId("Entity", id)),
});

/** Names a definition by what it says; the same definition always has the same id. */
export function citationId({ filter, asOf, includeTexts, recordFormat }: ExportDefinition): string {
  const canonical = JSON.stringify({ recordFormat, asOf, includeTexts, filter: tidyFilter(filter) });
  return createHash("sha256").update(canonical).digest("hex").slice(0, 32);
}

export const definitionOf = (
  filter: ExportFilter,
  asOf: Instant,
  includeTexts: boolean,
): ExportDefinition => ({
  ...{ filter: tidyFilter(filter), asOf, includeTexts, recordFormat: RECORD_FORMAT },
});

/** The text by which a paper cites an export; null until there is content. */
export function citationText(citation: Citation): string | null {
  const { id, asOf, sha256, hashedAt, counts, recordFormat, includeTexts } = citation;
  if (sha256 === null || hashedAt === null || counts === null) return null;
  const size = [
    counted(counts.claims, "claim"),
    counted(counts.mentions, "mention"),
    counted(counts.articles, "article"),
  ].join(", ");
  return (
    `Claimgraph: ${describeFilter(citation.filter)}${includeTexts ? ", with texts" : ""}, as of ${asOf} (${size}). ` +
    `Citation ${id}, record format ${recordFormat}, SHA-256 ${sha256}, retrieved ${hashedAt.slice(0, 10)}.`
  );
}

function describeFilter(given: ExportFilter): string {
  const filter = asAsked(given);
  const list = (words: string, values: readonly string[] | null) =>
    values ? [`${words} ${values.join(" or ")}`] : [];
  const parts = [
    ...list("with the verdict", filter.verdict),
    ...list("stated by", filter.source),
    ...list("about", filter.entity),
    ...list("in articles that use", filter.technique),
    ...list("in", filter.language),
    ...(filter.since === null ? [] : [`first stated since ${filter.since}`]),
    ...(filter.until === null ? [] : [`first stated before ${filter.until}`]),
    ...(filter.minOrigins === null ? [] : [`with at least ${counted(filter.minOrigins, "origin")}`]),
    ...(filter.minSources === null ? [] : [`stated by at least ${counted(filter.minSources, "outlet")}`]),
  ];
  return parts.length === 0 ? "all claims" : `claims ${parts.join(", ")}`;
}
