import { readParameters } from "./parameters.js";
import { readClauses } from "./read-clauses.js";
import { readExpression } from "./read-expression.js";
import { readTokens } from "./tokens.js";
import { createTranslation } from "./translation.js";

/** A query of a researcher. */
export interface ResearcherQuery {
  cypher: string;
  /** JSON from outside: an object, or nothing. */
  parameters: unknown;
  /** Whether the texts of articles may be named in it. */
  withText: boolean;
}

/** What is sent to the database instead of it. */
export interface TranslatedQuery {
  text: string;
  parameters: Record<string, unknown>;
}

/**
 * Reads a query by a grammar of our own, a part of Cypher, and writes it anew from what was understood: names on the list,
 * listed functions, signs and numbers; texts become parameters. Throws an ExpectedFailure for all else, so that how the
 * database would read what we do not know does not matter.
 */
export function translateQuery(
  { cypher, parameters, withText }: ResearcherQuery,
  mostRows: number,
): TranslatedQuery {
  const translation = createTranslation({
    tokens: readTokens(cypher),
    parameters: readParameters(parameters),
    withText,
    expression: readExpression,
  });
  return { text: readClauses(translation, mostRows), parameters: translation.values };
}
