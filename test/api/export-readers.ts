import { parse as parseCsv } from "csv-parse/sync";
import { MultiGraph } from "graphology";
import graphml from "graphology-graphml";
import { parquetReadObjects } from "hyparquet";
import jsonld from "jsonld";

/** How many records of each table there are. */
export type Counts = Record<string, number>;
type ReadFile = (name: string) => Buffer;

const TABLES = ["sources", "articles", "claims", "verdicts", "origins", "relations", "mentions", "evidence"];

const tally = (names: readonly string[]): Counts =>
  Object.fromEntries(TABLES.map((table) => [table, names.filter((name) => name === table).length]));

async function ofTables(count: (table: string) => Promise<number> | number): Promise<Counts> {
  return Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table, await count(table)] as const)),
  );
}

const tablesOf = (lines: Buffer) =>
  lines
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { table: string }).table);

export const readCsv = (bytes: Buffer): Record<string, string>[] => parseCsv(bytes, { columns: true });

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string };
}

/** Each format by a library that reads it, made by others for others. */
export const READERS: Record<string, (read: ReadFile) => Promise<Counts>> = {
  JSONL: (read) =>
    Promise.resolve(tally([...tablesOf(read("records.jsonl")), ...tablesOf(read("evidence.jsonl"))])),
  CSV: (read) => ofTables((table) => readCsv(read(`${table}.csv`)).length),
  PARQUET: (read) =>
    ofTables(async (table) => {
      const bytes = new Uint8Array(read(`${table}.parquet`));
      return (await parquetReadObjects({ file: bytes.buffer })).length;
    }),
  GRAPHML: (read) => {
    const graph = graphml.parse(MultiGraph, read("graph.graphml").toString());
    const tables = graph.mapNodes((_node, attributes) => attributes["table"] as string);
    const relations = graph.filterEdges((_edge, { type }) => type === "CONTRADICTS" || type === "VARIANT");
    return Promise.resolve({ ...tally(tables), relations: relations.length });
  },
  JSON_LD: async (read) => {
    const document = JSON.parse(read("graph.jsonld").toString()) as object;
    const quads = (await jsonld.toRDF(document)) as unknown as Quad[];
    const pairs = (...predicates: string[]) =>
      quads.filter(({ predicate }) => predicates.includes(predicate.value)).length;
    const typed = (type: string) =>
      new Set(
        quads
          .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
          .map(({ subject }) => subject.value),
      ).size;
    return {
      sources: typed("https://schema.org/NewsMediaOrganization"),
      articles: typed("https://schema.org/NewsArticle"),
      claims: typed("https://schema.org/Claim"),
      verdicts: typed("https://schema.org/ClaimReview"),
      origins: typed("urn:claimgraph:terms:Origin"),
      relations: pairs("urn:claimgraph:terms:contradicts", "urn:claimgraph:terms:variantOf"),
      mentions: typed("http://www.w3.org/ns/oa#Annotation"),
      evidence: typed("urn:claimgraph:terms:Evidence"),
    };
  },
};
