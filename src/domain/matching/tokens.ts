import { isFunctionWord } from "./function-words.js";
import { lemmaOf, stemOf } from "./lemmas.js";
import type { Token } from "./statement.js";
import { weightOf } from "./word-weights.js";

const PIECES =
  /(?:US|A|C|NZ|HK)?[$£€¥]|\d{1,2}:\d{2}(?::\d{2})?|\d{4}-\d{2}-\d{2}|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|%|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|[^\s]/gu;
/** Prefixes that one outlet parts with a hyphen and the next does not: "non-binding", "co-founder", "e-mail". */
const SPLIT_PREFIX = /(?<![\p{L}\d-])(non|co|re|pre|anti|multi|mid|inter|e|on(?=-line))-(?=\p{Ll})/giu;
/** Words that are written with a dot without ending a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st jr sr inc corp co ltd no vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);
const CLAUSE_WORDS = new Set(
  "but while although though because whereas unless which who whom whose if when after before since until".split(
    " ",
  ),
);

/** Cuts a text into tokens. Possessive endings are left out, "n't" and "'ll" become words of their own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let opening = true;
  for (const [piece] of text
    .normalize("NFKC")
    .replace(/[’‘`´]/g, "'")
    .replace(SPLIT_PREFIX, "$1")
    .matchAll(PIECES)) {
    for (const part of partsOf(piece)) {
      const kind = /^[\d.]*\d/.test(part)
        ? "NUMBER"
        : /^\p{L}/u.test(part) && !/[$£€¥]/.test(part)
          ? "WORD"
          : "MARK";
      const lower = part.toLowerCase();
      if (kind === "MARK" ? /^[,;:—–()]$/.test(part) : CLAUSE_WORDS.has(lower)) clause += 1;
      tokens.push(tokenOf(part, lower, kind, opening, clause));
      opening = kind === "MARK" ? opensSentence(part, tokens) || (opening && !/[,;]/.test(part)) : false;
      if (opening) clause += 1;
    }
  }
  return tokens;
}

function tokenOf(text: string, lower: string, kind: Token["kind"], opening: boolean, clause: number): Token {
  const lemma = kind === "WORD" ? lemmaOf(lower) : lower;
  return {
    text,
    lower,
    lemma,
    stem: kind === "WORD" ? stemOf(lemma) : lower,
    kind,
    capital: kind === "WORD" && /^\p{Lu}/u.test(text),
    opening,
    detail: null,
    weight: kind !== "WORD" || isFunctionWord(lower) ? 0 : weightOf(lemma),
    clause,
  };
}

function partsOf(piece: string): string[] {
  if (/^(?:\p{Lu}\.){2,}$/u.test(piece)) return [piece.replaceAll(".", "")];
  const negated =
    /^(.+)n't$/i.exec(piece) ??
    /^(do|does|did|is|was|were|has|have|had|would|could|should|are)nt$/i.exec(piece);
  if (negated) return [fullAuxiliary(negated[1]!), "not"];
  const [stem, ...endings] = piece.split("'");
  if (endings.length === 0 || stem === undefined) return [piece];
  const ending = endings.at(-1)!.toLowerCase();
  if (ending === "s" || ending === "d" || ending === "ve" || ending === "m")
    return [piece.slice(0, -ending.length - 1)];
  if (ending === "ll") return [piece.slice(0, -3), "will"];
  if (ending === "re") return [piece.slice(0, -3), "are"];
  return [piece];
}

function fullAuxiliary(stem: string): string {
  return { ca: "can", wo: "will", sha: "shall", Ca: "Can", Wo: "Will" }[stem] ?? stem;
}

function opensSentence(mark: string, tokens: Token[]): boolean {
  if (/["“”«»]/.test(mark)) return true;
  if (!/[.!?:]/.test(mark)) return false;
  const before = tokens.at(-2);
  return (
    before === undefined || !(ABBREVIATIONS.has(before.lower) || (before.text.length === 1 && before.capital))
  );
}
