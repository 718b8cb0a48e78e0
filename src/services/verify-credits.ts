import { findWireCredits } from "../domain/derivation/wire-credits.js";
import { namesOfOutlet, speakerNameKey } from "../domain/independence/outlet-names.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { creditsOfArticle, type namesOfOutlets } from "../graph/verify-credits.queries.js";

/**
 * Gives a line for each credit that an article's text and byline do not bear out, each that they would and that is missing,
 * and each mention that is attributed by another name. Which original its page names is the page's word.
 */
export async function* verifyCredits(
  reader: Pick<GraphTransaction, "run">,
  articleId: string,
): AsyncIterable<string> {
  const [article] = await reader.run(creditsOfArticle, { articleId });
  if (!article || article.text === null) return;
  const { byline, text, credits: stored, speakers } = article;
  const originalUrl = stored.find(({ method }) => method === "CANONICAL_LINK")?.exact ?? null;
  const expected = findWireCredits({ byline, text, originalUrl });
  const written = stored.map(({ domain, method, exact }) => `${domain} ${method} ${exact}`).sort();
  const due = expected.map(({ agency, method, exact }) => `${agency.domain} ${method} ${exact}`).sort();
  if (written.join("\n") !== due.join("\n"))
    yield `article ${articleId}: credits is ${JSON.stringify(written)} and should be ${JSON.stringify(due)}`;
  for (const { mentionId, body, keys } of speakers) {
    const key = speakerNameKey(body ?? "");
    if (keys.join() !== key)
      yield `mention ${mentionId}: is attributed by the name "${keys.join()}" and should be by "${key}"`;
  }
}

/** Gives a line for an outlet that goes by other names than it should. */
export function* wrongNames({ domain, name, keys }: RowOf<typeof namesOfOutlets>): Iterable<string> {
  const names = namesOfOutlet({ domain, name });
  if (keys.join() !== names.join())
    yield `source ${domain}: goes by ${JSON.stringify(keys)} and should by ${JSON.stringify(names)}`;
}
