import { Link } from "react-router";

import type { TechniqueEntitiesQuery } from "../../generated/operations.js";
import { perThousand } from "../../words/counts.js";
import { ENTITY_TYPES } from "../../words/entity-types.js";

type EntityRates = Extract<TechniqueEntitiesQuery["node"], { __typename: "Technique" }>["entities"];

/** The entities that most articles name in which the technique was seen, out of all that name them. */
export function TechniqueEntities({ slug, rates }: { slug: string; rates: EntityRates }) {
  if (rates.length === 0) return <p>No article in whose own words it was seen names anybody.</p>;
  return (
    <>
      <p className="faint">
        In outlets’ own words, anywhere in an article that names them: not only in what it says of them, and
        not by them.
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Whom such articles name">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col" className="number">
                Articles
              </th>
              <th scope="col" className="number">
                Passages
              </th>
              <th scope="col" className="number">
                per 1,000 sentences
              </th>
            </tr>
          </thead>
          <tbody>
            {rates.map(({ entity, articles, ofArticles, detections, sentences, perThousandSentences }) => (
              <tr key={entity.id}>
                <th scope="row">
                  <Link to={`/entities/${entity.id}`}>{entity.name}</Link>
                </th>
                <td>{ENTITY_TYPES[entity.type].one}</td>
                <td className="number">
                  <Link to={`/techniques/${slug}?entity=${entity.id}#articles`}>
                    {articles} of {ofArticles}
                  </Link>
                </td>
                <td className="number">
                  {detections} in {sentences.toLocaleString("en")} sentences
                </td>
                <td className="number">{perThousand(perThousandSentences)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
