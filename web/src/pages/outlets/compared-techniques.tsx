import { Link } from "react-router";

import { DataTable, numbers } from "../../parts/data-table.js";
import { perThousand } from "../../words/counts.js";
import type { Side } from "./compare-page.js";

/** How often each of two outlets uses techniques in its own words, each number out of its own sentences. */
export function ComparedTechniques({ sides }: { sides: readonly Side[] }) {
  const techniques = new Map(
    sides.flatMap(({ source }) => source.techniqueRates).map(({ technique }) => [technique.slug, technique]),
  );
  if (techniques.size === 0) return <p>No technique was seen in the own words of either.</p>;
  const columns = ["Technique", ...sides.map(({ source }) => numbers(source.name))];
  const rows = [...techniques.values()].map(({ slug, name }) => ({
    key: slug,
    cells: [
      <Link to={`/techniques/${slug}`}>{name}</Link>,
      ...sides.map((side) => <Rate side={side} slug={slug} />),
    ],
  }));
  return <DataTable title="Techniques of the two" table={{ columns, rows }} />;
}

function Rate({ side: { source }, slug }: { side: Side; slug: string }) {
  const rate = source.techniqueRates.find(({ technique }) => technique.slug === slug);
  if (rate === undefined) return "not seen";
  const inThousand = perThousand(rate.perThousandSentences, rate.sentences);
  return (
    <>
      <Link to={`/techniques/${slug}?source=${source.domain}#articles`}>
        {rate.detections} in {rate.sentences.toLocaleString("en")} sentences
      </Link>
      {inThousand !== null && ` (${inThousand} per 1,000)`}
    </>
  );
}
