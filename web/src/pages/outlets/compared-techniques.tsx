import { Link } from "react-router";

import { perThousand } from "../../words/counts.js";
import type { Side } from "./compare-page.js";

/** How often each of two outlets uses techniques in its own words, each number out of its own sentences. */
export function ComparedTechniques({ sides }: { sides: readonly Side[] }) {
  const techniques = new Map(
    sides.flatMap(({ source }) => source.techniqueRates).map(({ technique }) => [technique.slug, technique]),
  );
  if (techniques.size === 0) return <p>No technique was seen in the own words of either.</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Techniques of the two">
      <table>
        <thead>
          <tr>
            <th scope="col">Technique</th>
            {sides.map(({ source }) => (
              <th key={source.id} scope="col" className="number">
                {source.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...techniques.values()].map(({ slug, name }) => (
            <tr key={slug}>
              <th scope="row">
                <Link to={`/techniques/${slug}`}>{name}</Link>
              </th>
              {sides.map((side) => (
                <td key={side.source.id} className="number">
                  <Rate side={side} slug={slug} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rate({ side: { source }, slug }: { side: Side; slug: string }) {
  const rate = source.techniqueRates.find(({ technique }) => technique.slug === slug);
  if (rate === undefined) return "not seen";
  return (
    <>
      {perThousand(rate.perThousandSentences)} per 1,000 (
      <Link to={`/techniques/${slug}?source=${source.domain}#articles`}>
        {rate.detections} in {rate.sentences.toLocaleString("en")} sentences
      </Link>
      )
    </>
  );
}
