import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A set in which texts look for claims: what can be found, and which of it each text ought to find. */
export interface RetrievalSet {
  name: string;
  /** A claim's title is that of the fact-check that reviews it; null where the set has none. */
  claims: { id: string; text: string; title: string | null }[];
  queries: { text: string; relevant: Set<string> }[];
}

/** CLEF-2022 CheckThat! 2A English: posts and the claims, as Snopes worded them, that they are about. */
export function readCheckThat(folder: string): RetrievalSet {
  const set = join(folder, "checkthat2022_2a_claim_retrieval");
  const files = (ending: string) => readdirSync(set).filter((name) => name.endsWith(ending));
  const relevant = new Map<string, Set<string>>();
  for (const [query = "", , claim = ""] of files("_qrels.tsv").flatMap((name) => rows(join(set, name))))
    relevant.set(query, (relevant.get(query) ?? new Set()).add(claim));
  return {
    name: "checkthat2022_2a_claim_retrieval",
    claims: objects<{ vclaim_id: string; vclaim: string; title: string }>(join(set, "vclaims.jsonl")).map(
      ({ vclaim_id: id, vclaim: text, title }) => ({ id, text, title }),
    ),
    queries: files("_queries.tsv")
      .flatMap((name) => rows(join(set, name)))
      .map(([id = "", text = ""]) => ({ text: unquoted(text), relevant: relevant.get(id) ?? new Set() })),
  };
}

/** "That is a Known Lie": sentences of debates, and the claims that PolitiFact and Snopes had checked. */
export function readKnownLie(folder: string): RetrievalSet {
  const set = join(folder, "known_lie_politifact");
  const pairs = objects<{ sentence: string; verified_claim: string }>(join(set, "pairs.jsonl"));
  const politifact = objects<{ claim: string; title: string }>(join(set, "pool.jsonl"));
  const [, ...snopes] = rows(join(set, "snopes_verified_claims.tsv"));
  const titles = new Map<string, string | null>([
    ...pairs.map(({ verified_claim: claim }): [string, null] => [claim, null]),
    ...politifact.map(({ claim, title }): [string, string] => [claim, title]),
    ...snopes.map(([title = "", fact = ""]): [string, string] => [fact, title]),
  ]);
  return {
    name: "known_lie_politifact",
    claims: [...titles]
      .filter(([text]) => text.trim() !== "")
      .map(([text, title]) => ({ id: text, text, title })),
    queries: pairs.map(({ sentence: text, verified_claim: claim }) => ({ text, relevant: new Set([claim]) })),
  };
}

function rows(file: string): string[][] {
  return lines(file).map((line) => line.split("\t"));
}

function objects<Row>(file: string): Row[] {
  return lines(file).map((line) => JSON.parse(line) as Row);
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** A field as tables quote it: in quotes where it holds some, those doubled. */
function unquoted(field: string): string {
  return /^".*"\s*$/s.test(field) ? field.trim().slice(1, -1).replaceAll('""', '"') : field;
}
