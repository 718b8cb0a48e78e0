import { LONGEST_LIST, listedFunction } from "./functions.js";
import {
  bounded,
  elementOf,
  type Kind,
  type Piece,
  requireValue,
  SCALAR,
  type Scope,
  valueOf,
  weightOf,
} from "./kinds.js";
import { readPattern } from "./read-pattern.js";
import { refuseQuery } from "./refuse-query.js";
import { isWord, type Translation } from "./translation.js";

const QUANTIFIERS = ["ANY", "ALL", "NONE", "SINGLE"];
const CONSTANTS = ["TRUE", "FALSE", "NULL"];
const LONGEST_RANGE = 1_000;

/** Reads what stands for itself: a literal, a parameter, a name, a call, a list, a map, a subquery, CASE. */
export function readAtom(translation: Translation, scope: Scope): Piece {
  const { kind, text } = translation.peek();
  if (kind === "number") return { text: translation.take().text, kind: SCALAR };
  if (kind === "string") return translation.lift(translation.take().text);
  if (kind === "parameter") return { text: `$${translation.take().text}`, kind: translation.parameter(text) };
  if (kind === "name") return readNamed(translation, scope);
  if (translation.takeSign("(")) {
    const inner = translation.expression(scope);
    translation.needSign(")");
    return { text: `(${inner.text})`, kind: inner.kind };
  }
  if (translation.takeSign("[")) return readList(translation, scope);
  if (translation.takeSign("{")) return readMapValue(translation, scope);
  return translation.unexpected("a value is expected there");
}

function readNamed(translation: Translation, scope: Scope): Piece {
  const [word, next] = [translation.peek(), translation.peek(1)];
  const upper = word.text.toUpperCase();
  if (CONSTANTS.includes(upper)) {
    translation.take();
    return { text: upper.toLowerCase(), kind: SCALAR };
  }
  if (upper === "CASE") return readCase(translation, scope);
  if (next.text === "{" && next.kind === "sign") return readSubquery(translation, scope);
  if (next.text === "(" && next.kind === "sign" && QUANTIFIERS.includes(upper))
    return readQuantifier(translation, scope);
  const bound = scope.get(word.text);
  if (!bound || (next.kind === "sign" && next.text === "(")) return readCall(translation, scope);
  return { text: translation.take().text, kind: bound };
}

/** Reads `count(DISTINCT a)`, `duration.between(a, b)`. */
function readCall(translation: Translation, scope: Scope): Piece {
  const start = translation.peek();
  let name = translation.needName("a function");
  while (translation.takeSign(".")) name += `.${translation.needName("a function")}`;
  if (!translation.takeSign("("))
    return refuseQuery(`At character ${start.at + 1} stands \`${name}\`, which has not been named before.`);
  if (name.toLowerCase() === "range") return readRangeCall(translation);
  const listed = listedFunction(name);
  if (listed.name === "count" && translation.takeSign("*")) {
    translation.needSign(")");
    return { text: "count(*)", kind: SCALAR };
  }
  const distinct = listed.aggregates && translation.takeWord("DISTINCT") ? "DISTINCT " : "";
  const args = readItems(translation, scope, ")");
  const [least, most] = listed.takes;
  if (args.length < least || args.length > most)
    refuseQuery(`\`${listed.name}\` takes ${least === most ? least : `${least} to ${most}`} arguments.`);
  // A list is cut inside the database: a row reaches this process whole.
  const cut = listed.name === "collect" ? `[..${LONGEST_LIST}]` : "";
  const text = `${listed.name}(${distinct}${args.map((arg) => arg.text).join(", ")})${cut}`;
  return { text, kind: bounded(listed.gives(args)) };
}

/** Whole numbers that stand in the query: how long the list is must be known before it is made. */
function readRangeCall(translation: Translation): Piece {
  const bound = () => (translation.peek().kind === "number" ? translation.take().text : "");
  const from = bound();
  const comma = translation.takeSign(",");
  const to = bound();
  const length = Number(to) - Number(from) + 1;
  if (!comma || from === "" || !translation.takeSign(")") || !(length <= LONGEST_RANGE))
    refuseQuery(`\`range\` takes two whole numbers, at most ${LONGEST_RANGE} apart: \`range(1, 12)\`.`);
  return { text: `range(${from}, ${to})`, kind: { is: "list", of: SCALAR, length: Math.max(1, length) } };
}

function readItems(translation: Translation, scope: Scope, end: string): Piece[] {
  const items: Piece[] = [];
  if (translation.takeSign(end)) return items;
  do items.push(translation.expression(scope));
  while (translation.takeSign(","));
  translation.needSign(end);
  return items;
}

/** `[1, 2]`, or `[x IN list WHERE … | …]`. */
function readList(translation: Translation, scope: Scope): Piece {
  if (translation.peek().kind === "name" && isWord(translation.peek(1), "IN"))
    return readComprehension(translation, scope);
  const items = readItems(translation, scope, "]").map(requireValue);
  const of = valueOf(Math.max(1, ...items.map(({ kind }) => weightOf(kind))));
  const text = `[${items.map((item) => item.text).join(", ")}]`;
  return { text, kind: bounded({ is: "list", of, length: items.length }) };
}

interface Elements {
  text: string;
  length: number;
  of: Kind;
  inner: Scope;
}

/** `x IN list`, as comprehensions and quantifiers begin. */
function readElements(translation: Translation, scope: Scope): Elements {
  const name = translation.newName("an element");
  translation.needWord("IN");
  const list = translation.expression(scope);
  const { of, length } = elementOf(list.kind);
  return { text: `${name} IN ${list.text}`, length, of, inner: new Map(scope).set(name, of) };
}

function readCondition(translation: Translation, scope: Scope): string {
  return translation.takeWord("WHERE") ? ` WHERE ${requireValue(translation.expression(scope)).text}` : "";
}

function readComprehension(translation: Translation, scope: Scope): Piece {
  const { text, length, of, inner } = readElements(translation, scope);
  return translation.inRounds(length, () => {
    const condition = readCondition(translation, inner);
    const body = translation.takeSign("|") ? translation.expression(inner) : null;
    translation.needSign("]");
    const made = body ? ` | ${body.text}` : "";
    return {
      text: `[${text}${condition}${made}]`,
      kind: bounded({ is: "list", of: body?.kind ?? of, length }),
    };
  });
}

function readQuantifier(translation: Translation, scope: Scope): Piece {
  const quantifier = translation.take().text.toLowerCase();
  translation.needSign("(");
  const { text, length, inner } = readElements(translation, scope);
  return translation.inRounds(length, () => {
    const condition = readCondition(translation, inner);
    translation.needSign(")");
    return { text: `${quantifier}(${text}${condition})`, kind: SCALAR };
  });
}

function readMapValue(translation: Translation, scope: Scope): Piece {
  const entries: Piece[] = [];
  if (!translation.takeSign("}")) {
    do {
      const key = translation.needName("a key");
      if (key.startsWith("__")) translation.unexpected("no key may begin with two underscores");
      translation.needSign(":");
      const { text, kind } = requireValue(translation.expression(scope));
      entries.push({ text: `${key}: ${text}`, kind });
    } while (translation.takeSign(","));
    translation.needSign("}");
  }
  const weight = entries.reduce((sum, { kind }) => sum + weightOf(kind), 1);
  return { text: `{${entries.map(({ text }) => text).join(", ")}}`, kind: valueOf(weight) };
}

/** `COUNT { (c)<-[:STATES]-(:Source) }`, `EXISTS { … WHERE … }`. */
function readSubquery(translation: Translation, scope: Scope): Piece {
  const word = translation.peek().text.toUpperCase();
  if (word !== "COUNT" && word !== "EXISTS")
    return translation.unexpected(
      "only COUNT { … } and EXISTS { … } ask within a query, and `c {…}` is not read",
    );
  translation.take();
  if (translation.isRound())
    return translation.unexpected("a subquery cannot be asked for each element of a list; use UNWIND");
  translation.needSign("{");
  translation.takeWord("MATCH");
  const inner: Scope = new Map(scope);
  const { text, connected } = readPattern(translation, inner);
  if (!connected) refuseQuery(`${word} { … } has to begin from something that was matched before.`);
  const condition = readCondition(translation, inner);
  translation.needSign("}");
  return { text: `${word} { MATCH ${text}${condition} }`, kind: SCALAR };
}

/** `CASE WHEN a THEN b ELSE c END`, `CASE x WHEN 1 THEN b END`. */
function readCase(translation: Translation, scope: Scope): Piece {
  translation.needWord("CASE");
  const value = () => requireValue(translation.expression(scope));
  const parts = [isWord(translation.peek(), "WHEN") ? "CASE" : `CASE ${value().text}`];
  const weights: number[] = [];
  const result = () => {
    const { text, kind } = value();
    weights.push(weightOf(kind));
    return text;
  };
  while (translation.takeWord("WHEN")) {
    const condition = value().text;
    translation.needWord("THEN");
    parts.push(`WHEN ${condition} THEN ${result()}`);
  }
  if (translation.takeWord("ELSE")) parts.push(`ELSE ${result()}`);
  translation.needWord("END");
  return { text: `${parts.join(" ")} END`, kind: valueOf(Math.max(1, ...weights)) };
}
