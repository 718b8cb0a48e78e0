import {
  READABLE_NODES,
  READABLE_RELATIONSHIPS,
  type ReadableProperties,
} from "../../domain/readable-graph.js";
import { kindOf, type Parameters } from "./parameters.js";
import type { Kind, Piece, Scope } from "./kinds.js";
import { refuseQuery } from "./refuse-query.js";
import type { Token } from "./tokens.js";

/** Articles are long: a list of a thousand would not fit any answer. */
const WEIGHT_OF_TEXT = 100;
const DEEPEST = 40;
const MOST_RELATIONSHIPS = 15;
/** Inside one expression the database cannot be stopped by time. */
const MOST_ROUNDS = 100_000;

/** How far a query has been read, and what it may name. What is read is written anew, so that nothing else reaches the database. */
export interface Translation {
  /** The token that comes next, or one of those after it. */
  peek(ahead?: number): Token;
  /** Takes the next token. */
  take(): Token;
  /** Takes the next token if it is this sign. */
  takeSign(sign: string): boolean;
  /** Takes the next token if it is this word, in any case. */
  takeWord(word: string): boolean;
  /** Takes the sign, or refuses the query. */
  needSign(sign: string): void;
  needWord(word: string): void;
  needName(what: string): string;
  /** Takes a name that the query gives to something; no word of Cypher, which the database might read as one. */
  newName(what: string): string;
  /** Refuses the query at the next token. */
  unexpected(expected: string): never;
  /** What a parameter that the caller gave gives. */
  parameter(name: string): Kind;
  /** Puts a text of the query into a parameter of its own: no string reaches the database as Cypher. */
  lift(text: string): Piece;
  label(name: string): ReadonlyMap<string, number>;
  type(name: string): ReadonlyMap<string, number>;
  /** Reads an inner part; refuses nesting that is too deep. */
  deeper<T>(read: () => T): T;
  /** Reads what is done for each element of a list. */
  inRounds<T>(length: number, read: () => T): T;
  /** Counts a relationship of a pattern: planning a long one takes time that the database does not watch. */
  countRelationship(): void;
  /** Whether what is read now is done for each element of a list. */
  isRound(): boolean;
  /** Reads an expression; here, so that patterns and expressions need not import each other. */
  expression(scope: Scope): Piece;
  /** All parameters: those given, and the texts of the query. */
  values: Record<string, unknown>;
}

export interface TranslationParts {
  tokens: readonly Token[];
  parameters: Parameters;
  /** Whether the texts of articles may be named. */
  withText: boolean;
  expression: (translation: Translation, scope: Scope) => Piece;
}

export function createTranslation({
  tokens,
  parameters,
  withText,
  expression,
}: TranslationParts): Translation {
  const values = { ...parameters.values };
  let lifted = 0;
  const cursor = createCursor(tokens);
  const translation: Translation = {
    ...cursor,
    ...createBounds(),
    values,
    parameter: (name) =>
      parameters.kinds.get(name) ??
      refuseQuery(`The query uses $${name}, which \`parameters\` does not have.`),
    lift: (text) => {
      const name = `_${lifted++}`;
      values[name] = text;
      return { text: `$${name}`, kind: kindOf(text) };
    },
    label: (name) => readable(READABLE_NODES, name, "label", withText),
    type: (name) => readable(READABLE_RELATIONSHIPS, name, "relationship type", withText),
    expression: (scope) => translation.deeper(() => expression(translation, scope)),
  };
  return translation;
}

const RESERVED = new Set(
  [
    "ADD ALL ALTER AND ANY AS ASC ASCENDING ASSERT BY CALL CASE COLLECT CONSTRAINT CONTAINS COUNT CREATE CSV CYPHER DELETE",
    "DESC DESCENDING DETACH DISTINCT DO DROP ELSE END ENDS EXISTS EXPLAIN FALSE FIELDTERMINATOR FILTER FINISH FOREACH FROM",
    "GRAPH IN INDEX INSERT IS LET LIMIT LOAD MATCH MERGE NEXT NODETACH NONE NOT NULL OFFSET ON OPTIONAL OR ORDER PROFILE",
    "REDUCE REMOVE RETURN SET SHOW SINGLE SKIP STARTS TERMINATE THEN TRUE UNION UNIQUE UNWIND USE USING WHEN WHERE WITH",
    "XOR YIELD",
  ].flatMap((line) => line.split(" ")),
);

function createCursor(tokens: readonly Token[]) {
  let next = 0;
  const peek = (ahead = 0) => tokens[Math.min(next + ahead, tokens.length - 1)]!;
  const take = () => tokens[Math.min(next++, tokens.length - 1)]!;
  const unexpected = (expected: string): never => {
    const { kind, text, at } = peek();
    const found = kind === "end" ? "the query ends" : `stands \`${text.slice(0, 40)}\``;
    return refuseQuery(`At character ${at + 1} ${found}; ${expected}.`);
  };
  const taken = (is: boolean) => is && take() !== undefined;
  const takeSign = (sign: string) => taken(peek().kind === "sign" && peek().text === sign);
  const takeWord = (word: string) => taken(isWord(peek(), word));
  const needName = (what: string) =>
    peek().kind === "name" ? take().text : unexpected(`the name of ${what} is expected there`);
  return {
    ...{ peek, take, unexpected, takeSign, takeWord, needName },
    needSign: (sign: string) => void (takeSign(sign) || unexpected(`\`${sign}\` is expected there`)),
    needWord: (word: string) => void (takeWord(word) || unexpected(`${word} is expected there`)),
    newName: (what: string) =>
      RESERVED.has(peek().text.toUpperCase())
        ? unexpected(`a word of Cypher cannot be the name of ${what}`)
        : needName(what),
  };
}

function createBounds() {
  let depth = 0;
  let rounds = 1;
  let relationships = 0;
  return {
    deeper: <T>(read: () => T): T => {
      if (++depth > DEEPEST) refuseQuery(`The query is nested more than ${DEEPEST} levels deep.`);
      const result = read();
      depth--;
      return result;
    },
    inRounds: <T>(length: number, read: () => T): T => {
      const outer = rounds;
      rounds *= Math.max(1, length);
      if (rounds > MOST_ROUNDS)
        refuseQuery("Lists within lists would be gone through too often. Use UNWIND, or shorter lists.");
      const result = read();
      rounds = outer;
      return result;
    },
    countRelationship: () => {
      if (++relationships > MOST_RELATIONSHIPS)
        refuseQuery(`The patterns of a query have at most ${MOST_RELATIONSHIPS} relationships.`);
    },
    isRound: () => rounds > 1,
  };
}

export const isWord = ({ kind, text }: Token, word: string): boolean =>
  kind === "name" && text.toUpperCase() === word;

function readable(
  list: Readonly<Record<string, ReadableProperties>>,
  name: string,
  what: string,
  withText: boolean,
): ReadonlyMap<string, number> {
  const properties = Object.hasOwn(list, name) ? list[name] : undefined;
  if (!properties)
    return refuseQuery(
      `The ${what} \`${name}\` is not one that queries may name; docs/graph-queries.md has them.`,
    );
  return new Map([
    ...properties.open.map((key) => [key, 1] as const),
    ...(withText ? (properties.text ?? []).map((key) => [key, WEIGHT_OF_TEXT] as const) : []),
  ]);
}
