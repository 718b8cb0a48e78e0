import { ExpectedFailure } from "../domain/expected-failure.js";
import { publisherId } from "../domain/ids.js";
import type { LeftOut } from "../domain/independence/leave-out.js";
import type { Graph } from "../graph/graph.js";
import { knownToLeaveOut } from "../graph/what-if.queries.js";

/** Rejects with an ExpectedFailure where the graph does not have an outlet, a publisher or an article that is to be left out. */
export async function requireKnown(
  graph: Graph,
  { domains, publishers, articleIds }: LeftOut,
): Promise<void> {
  const owners = publishers.map((name) => ({ name, id: publisherId(name), domain: name.toLowerCase() }));
  const [known] = await graph.read(knownToLeaveOut, {
    domains: [...domains, ...owners.map(({ domain }) => domain)],
    publisherIds: owners.map(({ id }) => id),
    articleIds: [...articleIds],
  });
  const has = (list: keyof NonNullable<typeof known>, value: string) =>
    known?.[list].includes(value) ?? false;
  const [domain] = domains.filter((each) => !has("domains", each));
  if (domain !== undefined)
    throw unknown("outlet", domain, "`sources`", "the `domain` of a source as `sources` answers it");
  const [owner] = owners.filter((each) => !has("publisherIds", each.id) && !has("domains", each.domain));
  if (owner) throw unknown("publisher", owner.name, "`publishers`", "the `owner` of a source");
  const [articleId] = articleIds.filter((each) => !has("articleIds", each));
  if (articleId !== undefined)
    throw unknown("article", articleId, "`articles`", "the `id` of an article as `articles` answers it");
}

function unknown(what: string, value: string, field: string, remedy: string): ExpectedFailure {
  return new ExpectedFailure(
    "INVALID_INPUT",
    `The graph has no ${what} "${value}". Give in ${field} ${remedy}.`,
  );
}
