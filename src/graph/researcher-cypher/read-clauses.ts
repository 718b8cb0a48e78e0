import {
  elementOf,
  holdsEntities,
  type Piece,
  requireValue,
  type Scope,
  valueOf,
  weightOf,
} from "./kinds.js";
import { readPattern } from "./read-pattern.js";
import { refuseQuery } from "./refuse-query.js";
import type { Translation } from "./translation.js";

const MOST_CLAUSES = 20;
const CLAUSES = "a query is of MATCH, OPTIONAL MATCH, WHERE, UNWIND and WITH, and ends with RETURN";

/** Reads the whole query and gives it as it goes to the database, which gives at most `mostRows` rows of it. */
export function readClauses(translation: Translation, mostRows: number): string {
  let scope: Scope = new Map();
  const clauses: string[] = [];
  for (;;) {
    if (clauses.length > MOST_CLAUSES) refuseQuery(`A query has at most ${MOST_CLAUSES} clauses.`);
    if (translation.takeWord("RETURN")) break;
    if (translation.takeWord("WITH")) {
      const [text, next] = readWith(translation, scope);
      clauses.push(text);
      scope = next;
    } else clauses.push(readReading(translation, scope));
  }
  clauses.push(readReturn(translation, scope, mostRows));
  if (translation.peek().kind !== "end")
    translation.unexpected("nothing may follow RETURN with its ORDER BY, SKIP and LIMIT");
  return clauses.join("\n");
}

function readReading(translation: Translation, scope: Scope): string {
  if (translation.takeWord("UNWIND")) return readUnwind(translation, scope);
  const optional = translation.takeWord("OPTIONAL") ? "OPTIONAL " : "";
  if (!translation.takeWord("MATCH")) translation.unexpected(CLAUSES);
  const patterns: string[] = [];
  do patterns.push(readConnected(translation, scope));
  while (translation.takeSign(","));
  const condition = translation.takeWord("WHERE")
    ? ` WHERE ${requireValue(translation.expression(scope)).text}`
    : "";
  return `${optional}MATCH ${patterns.join(", ")}${condition}`;
}

/** A pattern that hangs on nothing before it would be multiplied with all of that. */
function readConnected(translation: Translation, scope: Scope): string {
  const named = translation.peek().kind === "name" ? translation.newName("a path") : null;
  if (named !== null) translation.needSign("=");
  if (named !== null && scope.has(named))
    refuseQuery(`\`${named}\` has been named before; give the path another name.`);
  const begun = [...scope.values()].some(holdsEntities);
  const pattern = readPattern(translation, scope);
  if (begun && !pattern.connected)
    refuseQuery(
      "A pattern is not connected with what was matched before it, so that everything would be multiplied. Connect it, or aggregate first.",
    );
  if (named === null) return pattern.text;
  scope.set(named, { is: "path" });
  return `${named} = ${pattern.text}`;
}

function readUnwind(translation: Translation, scope: Scope): string {
  const list = translation.expression(scope);
  translation.needWord("AS");
  const name = translation.newName("an element");
  if (scope.has(name)) refuseQuery(`\`${name}\` has been named before; give the element another name.`);
  scope.set(name, elementOf(list.kind).of);
  return `UNWIND ${list.text} AS ${name}`;
}

interface Items {
  text: string;
  named: Scope;
  pieces: Piece[];
}

function readItems(translation: Translation, scope: Scope, needsNames: boolean): Items {
  const distinct = translation.takeWord("DISTINCT") ? "DISTINCT " : "";
  const named: Scope = new Map();
  const pieces: Piece[] = [];
  const texts: string[] = [];
  do {
    if (translation.peek().text === "*") translation.unexpected("name what is wanted, `*` is not read");
    const piece = translation.expression(scope);
    const name = translation.takeWord("AS") ? translation.newName("a column") : null;
    if (name === null && needsNames && !scope.has(piece.text))
      translation.unexpected("what WITH works out needs a name, as `count(*) AS articles`");
    named.set(name ?? piece.text, piece.kind);
    pieces.push(piece);
    texts.push(name === null ? piece.text : `${piece.text} AS ${name}`);
  } while (translation.takeSign(","));
  return { text: distinct + texts.join(", "), named, pieces };
}

function readWith(translation: Translation, scope: Scope): [string, Scope] {
  const { text, named } = readItems(translation, scope, true);
  const { text: order } = readOrder(translation, new Map([...scope, ...named]));
  const condition = translation.takeWord("WHERE")
    ? ` WHERE ${requireValue(translation.expression(named)).text}`
    : "";
  return [`WITH ${text}${order}${condition}`, named];
}

function readReturn(translation: Translation, scope: Scope, mostRows: number): string {
  const { text, named, pieces } = readItems(translation, scope, false);
  pieces.forEach(requireValue);
  valueOf(pieces.reduce((sum, { kind }) => sum + weightOf(kind), 0));
  const order = readOrder(translation, new Map([...scope, ...named]));
  return `RETURN ${text}${order.text}${order.limited ? "" : ` LIMIT ${mostRows}`}`;
}

function readOrder(translation: Translation, scope: Scope): { text: string; limited: boolean } {
  let text = "";
  if (translation.takeWord("ORDER")) {
    translation.needWord("BY");
    const keys: string[] = [];
    do keys.push(requireValue(translation.expression(scope)).text + readDirection(translation));
    while (translation.takeSign(","));
    text += ` ORDER BY ${keys.join(", ")}`;
  }
  if (translation.takeWord("SKIP")) text += ` SKIP ${readCount(translation)}`;
  const limited = translation.takeWord("LIMIT");
  return { text: limited ? `${text} LIMIT ${readCount(translation)}` : text, limited };
}

function readDirection(translation: Translation): string {
  if (translation.takeWord("DESC") || translation.takeWord("DESCENDING")) return " DESC";
  return translation.takeWord("ASC") || translation.takeWord("ASCENDING") ? " ASC" : "";
}

/** A number that stands there, or a parameter. */
function readCount(translation: Translation): string {
  const { kind, text } = translation.peek();
  if (kind === "number" && /^\d{1,9}$/.test(text)) return translation.take().text;
  if (kind !== "parameter") return translation.unexpected("a whole number is expected there");
  translation.parameter(text);
  return `$${translation.take().text}`;
}
