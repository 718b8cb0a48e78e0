import { refuseQuery } from "./refuse-query.js";

export interface Token {
  kind: "name" | "parameter" | "string" | "number" | "sign" | "end";
  /** Of a string what it says, of a parameter its name, else as it was written. */
  text: string;
  /** Where it begins, for messages. */
  at: number;
}

/** Longer than any question that was thought of; shorter than what would keep the planner busy. */
export const LONGEST_QUERY = 4_000;

const SKIPPED = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const TOKENS: [Token["kind"], RegExp][] = [
  ["name", /[A-Za-z_][A-Za-z0-9_]*/y],
  ["parameter", /\$[A-Za-z][A-Za-z0-9_]*/y],
  ["string", /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"/y],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![A-Za-z_0-9])/y],
  ["sign", /<=|>=|<>|\.\.|[()[\]{},.:|+\-*/%^=<>]/y],
];

const REMEDIES: Partial<Record<string, string>> = {
  "`": "names in backticks are not read; the graph has none that need them",
  ";": "one query at a time, without a semicolon",
  "\\": "escapes are read in strings alone",
  "~": "regular expressions are not run; use CONTAINS, STARTS WITH or ENDS WITH",
  $: "a parameter is a name after $, and only stands for a value",
  "!": "labels and types are named one by one: `:Claim|Wording`",
  "&": "labels and types are named one by one: `:Claim|Wording`",
};

/** Reads the whole query into tokens. What is no token of ours cannot come through, whatever the database would make of it. */
export function readTokens(query: string): Token[] {
  if (query.length > LONGEST_QUERY)
    refuseQuery(`The query is longer than ${LONGEST_QUERY} characters. Put long values into parameters.`);
  const tokens: Token[] = [];
  for (let at = skip(query, 0); at < query.length;) {
    const token = tokenAt(query, at);
    tokens.push(token.token);
    at = skip(query, token.end);
  }
  return [...tokens, { kind: "end", text: "", at: query.length }];
}

function skip(query: string, at: number): number {
  SKIPPED.lastIndex = at;
  return at + (SKIPPED.exec(query)?.[0].length ?? 0);
}

function tokenAt(query: string, at: number): { token: Token; end: number } {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const text = pattern.exec(query)?.[0];
    if (text !== undefined)
      return { token: { kind, text: contentOf(kind, text), at }, end: at + text.length };
  }
  const character = String.fromCodePoint(query.codePointAt(at)!);
  const remedy = REMEDIES[character] ?? "outside strings a query is of plain letters, digits and signs";
  return refuseQuery(`At character ${at + 1} stands ${JSON.stringify(character)}: ${remedy}.`);
}

function contentOf(kind: Token["kind"], text: string): string {
  if (kind === "parameter") return text.slice(1);
  return kind === "string" ? unescape(text.slice(1, -1)) : text;
}

const ESCAPES: Partial<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

/** As Cypher reads strings: `\n`, `\'`, `\u00e9`. */
function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_whole, code?: string, character?: string) =>
    code === undefined
      ? (ESCAPES[character ?? ""] ?? character ?? "")
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
