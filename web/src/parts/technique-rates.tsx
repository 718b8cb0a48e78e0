import "./technique-rates.css";

import { Link, type To } from "react-router";

import type { RateFragment } from "../generated/operations.js";
import { perThousand } from "../words/counts.js";
import { DataTable, numbers } from "./data-table.js";

const COLUMNS = ["Technique", numbers("Passages"), numbers("per 1,000 sentences"), numbers("Articles")];

/** How often techniques were seen in outlets' own words, each with what it is out of; the numbers lead to the articles. */
export function TechniqueRates(parts: {
  of: string;
  rates: readonly RateFragment[];
  articlesAt: (slug: string) => To;
}) {
  const { of, rates, articlesAt } = parts;
  if (rates.length === 0) return <p>No technique was seen in {of}.</p>;
  const { sentences, ofArticles } = rates[0]!;
  return (
    <>
      <p className="faint">
        Seen by the analyzer in {of}, quoted speech left out: of {sentences.toLocaleString("en")} sentences in{" "}
        {ofArticles.toLocaleString("en")} analysed articles. A machine’s reading:{" "}
        <Link to="/techniques#measured">how often it is right</Link>.
      </p>
      <DataTable
        className="technique-rates"
        title={`Techniques in ${of}`}
        table={{
          columns: COLUMNS,
          rows: rates.map(({ technique: { slug, name }, detections, perThousandSentences, articles }) => ({
            key: slug,
            cells: [
              <Link to={`/techniques/${slug}`}>{name}</Link>,
              <Link to={articlesAt(slug)}>{detections.toLocaleString("en")}</Link>,
              perThousand(perThousandSentences, sentences) ?? "too few sentences",
              <Link to={articlesAt(slug)}>
                {articles} of {ofArticles}
              </Link>,
            ],
          })),
        }}
      />
    </>
  );
}
