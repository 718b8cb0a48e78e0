import { Link } from "react-router";

import type { TechniqueEntitiesQuery } from "../../generated/operations.js";
import { DataTable, numbers } from "../../parts/data-table.js";
import { perThousand } from "../../words/counts.js";
import { ENTITY_TYPES } from "../../words/entity-types.js";

type EntityRates = Extract<TechniqueEntitiesQuery["node"], { __typename: "Technique" }>["entities"];

const COLUMNS = [...["Name", "Kind"], ...["Articles", "Passages", "per 1,000 sentences"].map(numbers)];

/** The entities that most articles name in which the technique was seen, out of all that name them. */
export function TechniqueEntities({ slug, rates }: { slug: string; rates: EntityRates }) {
  if (rates.length === 0) return <p>No article in whose own words it was seen names anybody.</p>;
  return (
    <>
      <p className="faint">
        In outlets’ own words, anywhere in an article that names them: not only in what it says of them, and
        not by them.
      </p>
      <DataTable
        title="Whom such articles name"
        table={{ columns: COLUMNS, rows: rates.map((rate) => rowOf(slug, rate)) }}
      />
    </>
  );
}

function rowOf(slug: string, rate: EntityRates[number]) {
  const { entity, articles, ofArticles, detections, sentences, perThousandSentences } = rate;
  return {
    key: entity.id,
    cells: [
      <Link to={`/entities/${entity.id}`}>{entity.name}</Link>,
      ENTITY_TYPES[entity.type].one,
      <Link to={`/techniques/${slug}?entity=${entity.id}#articles`}>
        {articles} of {ofArticles}
      </Link>,
      `${detections} in ${sentences.toLocaleString("en")} sentences`,
      perThousand(perThousandSentences, sentences) ?? "too few sentences",
    ],
  };
}
