import {
  holdsEntities,
  type Kind,
  type Piece,
  requireValue,
  SCALAR,
  type Scope,
  valueOf,
  weightOf,
} from "./kinds.js";
import { readAtom } from "./read-atom.js";
import { requireKey } from "./read-pattern.js";
import type { Translation } from "./translation.js";

/** Reads `a.title CONTAINS "x" AND NOT b.revision > 1`: operands joined by AND, OR, XOR. */
export function readExpression(translation: Translation, scope: Scope): Piece {
  const first = readNegation(translation, scope);
  let piece = first;
  for (
    let word = takeOne(translation, ["AND", "OR", "XOR"]);
    word;
    word = takeOne(translation, ["AND", "OR", "XOR"])
  )
    piece = joined(piece, word, readNegation(translation, scope));
  return piece;
}

function readNegation(translation: Translation, scope: Scope): Piece {
  if (!translation.takeWord("NOT")) return readPredicate(translation, scope);
  const { text } = requireValue(translation.deeper(() => readNegation(translation, scope)));
  return { text: `NOT ${text}`, kind: SCALAR };
}

const takeOne = (translation: Translation, words: readonly string[]) =>
  words.find((word) => translation.takeWord(word));

const joined = (left: Piece, operator: string, right: Piece): Piece => ({
  text: `${requireValue(left).text} ${operator} ${requireValue(right).text}`,
  kind: SCALAR,
});

const COMPARISONS = ["<=", ">=", "<>", "=", "<", ">"];

/** A comparison, or what is asked of a value by words. */
function readPredicate(translation: Translation, scope: Scope): Piece {
  let left = readSum(translation, scope);
  for (;;) {
    const sign = COMPARISONS.find((each) => translation.takeSign(each));
    const next = sign
      ? compared(left, sign, readSum(translation, scope))
      : readWordPredicate(translation, scope, left);
    if (next === null) return left;
    left = next;
  }
}

/** Whether two nodes are the same may be asked; which is greater may not. */
function compared(left: Piece, sign: string, right: Piece): Piece {
  if (sign !== "=" && sign !== "<>") return joined(left, sign, right);
  return { text: `${left.text} ${sign} ${right.text}`, kind: SCALAR };
}

function readWordPredicate(translation: Translation, scope: Scope, left: Piece): Piece | null {
  if (translation.takeWord("IS")) {
    const not = translation.takeWord("NOT") ? "NOT " : "";
    translation.needWord("NULL");
    return { text: `${left.text} IS ${not}NULL`, kind: SCALAR };
  }
  if (translation.takeWord("IN"))
    return { text: `${left.text} IN ${readSum(translation, scope).text}`, kind: SCALAR };
  if (translation.takeWord("CONTAINS")) return joined(left, "CONTAINS", readSum(translation, scope));
  const ends = takeOne(translation, ["STARTS", "ENDS"]);
  if (!ends) return null;
  translation.needWord("WITH");
  return joined(left, `${ends} WITH`, readSum(translation, scope));
}

/** Sums are what grows: of texts and of lists. */
function readSum(translation: Translation, scope: Scope): Piece {
  let sum = readProduct(translation, scope);
  for (;;) {
    const sign = ["+", "-"].find((each) => translation.takeSign(each));
    if (!sign) return sum;
    const right = requireValue(readProduct(translation, scope));
    sum = { text: `${requireValue(sum).text} ${sign} ${right.text}`, kind: sumOf(sum.kind, right.kind) };
  }
}

function sumOf(left: Kind, right: Kind): Kind {
  return valueOf(weightOf(left) + weightOf(right));
}

function readProduct(translation: Translation, scope: Scope): Piece {
  let product = readSigned(translation, scope);
  for (;;) {
    const sign = ["*", "/", "%", "^"].find((each) => translation.takeSign(each));
    if (!sign) return product;
    product = joined(product, sign, readSigned(translation, scope));
  }
}

function readSigned(translation: Translation, scope: Scope): Piece {
  const sign = ["-", "+"].find((each) => translation.takeSign(each));
  if (!sign) return readAccess(translation, scope);
  const { text } = requireValue(translation.deeper(() => readSigned(translation, scope)));
  return { text: `${sign} ${text}`, kind: SCALAR };
}

/** `claim.text`, `list[0]`, `list[..3]`. */
function readAccess(translation: Translation, scope: Scope): Piece {
  let piece = readAtom(translation, scope);
  for (;;) {
    if (translation.takeSign(".")) {
      const key = translation.needName("a property");
      piece = { text: `${piece.text}.${key}`, kind: valueOf(requireKey(piece.kind, key)) };
    } else if (translation.takeSign("[")) piece = readIndex(translation, scope, piece);
    else return piece;
  }
}

/** Of lists; a node's properties are not to be had by names that are made while it runs. */
function readIndex(translation: Translation, scope: Scope, list: Piece): Piece {
  if (holdsEntities(list.kind) && list.kind.is !== "list") requireValue(list);
  const bound = () => requireValue(translation.expression(scope)).text;
  const from = translation.peek().text === ".." ? "" : bound();
  if (!translation.takeSign("..")) {
    translation.needSign("]");
    return { text: `${list.text}[${from}]`, kind: list.kind.is === "list" ? list.kind.of : list.kind };
  }
  const to = translation.peek().text === "]" ? "" : bound();
  translation.needSign("]");
  return { text: `${list.text}[${from}..${to}]`, kind: list.kind };
}
