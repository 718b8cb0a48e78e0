import { readStatement } from "../matching/read-statement.js";
import type { Quantity } from "../matching/statement.js";

/** A claim that gives a figure, and when it was first said. */
export interface FigureClaim {
  text: string;
  firstSeenAt: string;
}

/**
 * The figures that tell each of several claims from the others, as their articles read: those that not all of them give.
 *
 * @returns one list a claim, in their order
 */
export function tellingFigures(claims: readonly FigureClaim[]): string[][] {
  const read = claims.map(({ text }) => readStatement(text));
  const given = (one: Quantity) => `${one.value} ${one.unit ?? ""}`;
  const everywhere = (one: Quantity) =>
    read.every(({ quantities }) => quantities.some((other) => given(other) === given(one)));
  return read.map(({ quantities, tokens }) =>
    quantities
      .filter((one) => claims.length === 1 || !everywhere(one))
      .map(({ start, end }) => joinTokens(tokens.slice(start, end).map(({ text }) => text))),
  );
}

/** "$" and "4" are "$4", "four" and "million" are "four million". */
function joinTokens(parts: readonly string[]): string {
  return parts.reduce((text, part) =>
    /[\p{Sc}-]$/u.test(text) || /^[-%]/u.test(part) ? text + part : `${text} ${part}`,
  );
}
