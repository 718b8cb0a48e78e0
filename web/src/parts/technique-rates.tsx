import "./technique-rates.css";

import { Link, type To } from "react-router";

import type { RateFragment } from "../generated/operations.js";
import { perThousand } from "../words/counts.js";

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
        {ofArticles.toLocaleString("en")} analysed articles. A machine’s reading, which{" "}
        <Link to="/techniques#measured">errs as often as is said there</Link>.
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label={`Techniques in ${of}`}>
        <table className="technique-rates">
          <thead>
            <tr>
              <th scope="col">Technique</th>
              <th scope="col" className="number">
                Passages
              </th>
              <th scope="col" className="number">
                per 1,000 sentences
              </th>
              <th scope="col" className="number">
                Articles
              </th>
            </tr>
          </thead>
          <tbody>
            {rates.map(({ technique, detections, perThousandSentences, articles }) => (
              <tr key={technique.slug}>
                <th scope="row">
                  <Link to={`/techniques/${technique.slug}`}>{technique.name}</Link>
                </th>
                <td className="number">
                  <Link to={articlesAt(technique.slug)}>{detections.toLocaleString("en")}</Link>
                </td>
                <td className="number">{perThousand(perThousandSentences)}</td>
                <td className="number">
                  <Link to={articlesAt(technique.slug)}>
                    {articles} of {ofArticles}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
