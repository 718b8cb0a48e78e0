import type { ExtractedEntity } from "../src/domain/analysis.js";
import { normaliseName } from "../src/services/prepare-article.js";
import type { NamedArticle } from "./entities-set.js";

/** What was found of one article, in numbers. One thing in two nodes is one surplus; two things in one node, one missed. */
export interface EntitiesFound {
  found: number;
  expected: number;
  right: number;
  rightType: number;
  /** Names that the article gives its things beside the fullest. */
  aliases: number;
  rightAliases: number;
}

/** Sets what was found beside what is expected; each thing is paired once, with what shares most of its names. */
export function scoreEntities(
  { expected, mayBeFound }: Pick<NamedArticle, "expected" | "mayBeFound">,
  found: readonly ExtractedEntity[],
): EntitiesFound {
  const pairs = pairsOf(expected, found);
  const paired = new Set(pairs.map(({ given }) => given));
  const optional = new Set(mayBeFound.map(normaliseName));
  const counted = found.filter(
    (entity) => paired.has(entity) || ![...namesOf(entity)].some((name) => optional.has(name)),
  );
  return {
    found: counted.length,
    expected: expected.length,
    right: pairs.length,
    rightType: pairs.filter(({ asked, given }) => asked.type === given.type).length,
    aliases: sum(expected.map((asked) => namesOf(asked).size - 1)),
    rightAliases: sum(pairs.map(({ shared }) => shared - 1)),
  };
}

/** Runs of capitalised words, each another thing: what no knowledge of names would give. */
export function capitalisedRuns(text: string): ExtractedEntity[] {
  const runs = text.match(/\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*/gu) ?? [];
  const plain = runs.map((run) => run.replace(/(?:['’]s)?[.'’-]*$/u, ""));
  return [...new Set(plain)].map((name) => ({ name, type: "PERSON", aliases: [] }));
}

interface Pair {
  asked: ExtractedEntity;
  given: ExtractedEntity;
  shared: number;
}

function pairsOf(expected: readonly ExtractedEntity[], found: readonly ExtractedEntity[]): Pair[] {
  const all = expected.flatMap((asked) =>
    found.map((given) => ({ asked, given, shared: sharedNames(asked, given) })),
  );
  const taken = new Set<ExtractedEntity>();
  return all
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .filter(({ asked, given }) => {
      if (taken.has(asked) || taken.has(given)) return false;
      taken.add(asked).add(given);
      return true;
    });
}

function sharedNames(one: ExtractedEntity, other: ExtractedEntity): number {
  const names = namesOf(other);
  return [...namesOf(one)].filter((name) => names.has(name)).length;
}

function namesOf({ name, aliases }: ExtractedEntity): Set<string> {
  return new Set([name, ...aliases].map(normaliseName));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
