import { readDates } from "./dates.js";
import { stripDenials } from "./denials.js";
import { readModals } from "./modality.js";
import { readNames } from "./names.js";
import { normaliseWording } from "./normalise-wording.js";
import { readQuantities } from "./numbers.js";
import { readNegations } from "./polarity.js";
import { readSayingFrames } from "./saying-frames.js";
import { readQuantifiers } from "./scope.js";
import type { Statement, Token } from "./statement.js";
import { tokenise } from "./tokens.js";

/** Reads a statement for comparison. Dates come before numbers and numbers before names, each leaving its words to none else. */
export function readStatement(text: string): Statement {
  const { core, denied } = stripDenials(text);
  const tokens = tokenise(core);
  const dates = readDates(tokens);
  claim(tokens, dates, "DATE");
  const quantities = readQuantities(tokens);
  claim(tokens, quantities, "NUMBER");
  const names = readNames(tokens);
  claim(tokens, names, "NAME");
  return {
    text,
    normalised: normaliseWording(text),
    denied,
    tokens,
    quantities,
    dates,
    names,
    negations: readNegations(tokens),
    modals: readModals(tokens),
    quantifiers: readQuantifiers(tokens),
    framing: readSayingFrames(tokens),
  };
}

function claim(tokens: Token[], parts: { start: number; end: number }[], detail: Token["detail"]): void {
  for (const { start, end } of parts) for (const token of tokens.slice(start, end)) token.detail ??= detail;
}
