import { type Kind, requireValue, type Scope } from "./kinds.js";
import { refuseQuery } from "./refuse-query.js";
import type { Translation } from "./translation.js";

/** The longest chain that one variable-length relationship may follow. */
const LONGEST_CHAIN = 6;

export interface Pattern {
  text: string;
  /** Whether it begins from, or leads to, something that was matched before. */
  connected: boolean;
}

/** Reads `(a:Article)-[:DERIVED_FROM*1..3]->(b:Article)`; what it names anew is added to the scope. */
export function readPattern(translation: Translation, scope: Scope): Pattern {
  const first = readNode(translation, scope);
  let { text, connected } = first;
  while (isSign(translation, "-") || isSign(translation, "<")) {
    const relationship = readRelationship(translation, scope);
    const node = readNode(translation, scope);
    text += relationship + node.text;
    connected ||= node.connected;
  }
  return { text, connected };
}

const isSign = (translation: Translation, sign: string) =>
  translation.peek().kind === "sign" && translation.peek().text === sign;

function readNode(translation: Translation, scope: Scope): Pattern {
  translation.needSign("(");
  const name = translation.peek().kind === "name" ? translation.newName("a node") : "";
  const bound = name === "" ? undefined : scope.get(name);
  if (bound && bound.is !== "node") refuseQuery(`\`${name}\` is no node, and stands in a pattern as one.`);
  const labels = isSign(translation, ":") ? readNames(translation, "label") : null;
  if (!bound && !labels)
    translation.unexpected("each node of a pattern needs a label where it is first named, as `(c:Claim)`");
  const kind = bound ?? { is: "node", ...common(labels!) };
  const map = isSign(translation, "{") ? readMap(translation, scope, kind) : "";
  translation.needSign(")");
  if (name !== "") scope.set(name, kind);
  return { text: `(${name}${labels?.text ?? ""}${map})`, connected: bound !== undefined };
}

interface Named {
  text: string;
  names: string[];
  keys: ReadonlyMap<string, number>[];
}

/** Reads `:Claim|Wording`, each on the list. */
function readNames(translation: Translation, what: "label" | "type"): Named {
  translation.needSign(":");
  const names: string[] = [];
  do {
    translation.takeSign(":");
    names.push(translation.needName(what === "label" ? "a label" : "a relationship type"));
  } while (translation.takeSign("|"));
  return { text: `:${names.join("|")}`, names, keys: names.map((name) => translation[what](name)) };
}

/** What may be several kinds of thing has the properties that all of them have. */
function common({ names, keys }: Named): { what: string; keys: ReadonlyMap<string, number> } {
  const [first = new Map<string, number>(), ...others] = keys;
  const shared = [...first].filter(([key]) => others.every((other) => other.has(key)));
  return { what: names.join("|"), keys: new Map(shared) };
}

function readRelationship(translation: Translation, scope: Scope): string {
  translation.countRelationship();
  const left = translation.takeSign("<");
  translation.needSign("-");
  if (!translation.takeSign("["))
    translation.unexpected("each relationship of a pattern needs its type, as `-[:STATES]->`");
  const name = translation.peek().kind === "name" ? translation.newName("a relationship") : "";
  if (scope.has(name)) refuseQuery(`\`${name}\` has been named before; give the relationship another name.`);
  const types = readNames(translation, "type");
  const relationship: Kind = { is: "relationship", ...common(types) };
  const range = translation.takeSign("*") ? readRange(translation) : null;
  const map = isSign(translation, "{") ? readMap(translation, scope, relationship) : "";
  translation.needSign("]");
  translation.needSign("-");
  const right = translation.takeSign(">");
  if (name !== "")
    scope.set(name, range === null ? relationship : { is: "list", of: relationship, length: LONGEST_CHAIN });
  return `${left ? "<" : ""}-[${name}${types.text}${range ?? ""}${map}]-${right ? ">" : ""}`;
}

/** Reads what follows the star: `1..3`, `..3`, `2`. */
function readRange(translation: Translation): string {
  const from = translation.peek().kind === "number" ? translation.take().text : null;
  const open = translation.takeSign("..");
  const to = open && translation.peek().kind === "number" ? translation.take().text : open ? null : from;
  const least = Number(from ?? 1);
  const most = Number(to ?? Number.POSITIVE_INFINITY);
  if (!Number.isInteger(least) || !Number.isInteger(most) || most > LONGEST_CHAIN || least > most)
    refuseQuery(
      `A chain of relationships needs an end of at most ${LONGEST_CHAIN}, as \`*1..${LONGEST_CHAIN}\`.`,
    );
  return `*${least}..${most}`;
}

function readMap(translation: Translation, scope: Scope, kind: Kind): string {
  translation.needSign("{");
  const entries: string[] = [];
  do {
    const key = translation.needName("a property");
    requireKey(kind, key);
    translation.needSign(":");
    entries.push(`${key}: ${requireValue(translation.expression(scope)).text}`);
  } while (translation.takeSign(","));
  translation.needSign("}");
  return ` {${entries.join(", ")}}`;
}

/** Gives the weight of a property; refuses one that is off the list. */
export function requireKey(kind: Kind, key: string): number {
  if (kind.is === "value") return kind.weight;
  if (kind.is !== "node" && kind.is !== "relationship")
    return refuseQuery(`\`.${key}\` is asked of a list or a path, which has no properties.`);
  return (
    kind.keys.get(key) ??
    refuseQuery(
      `\`${kind.what}\` has no property \`${key}\` that this query may name; docs/graph-queries.md has them, and which of them need the scope \`text\`.`,
    )
  );
}
