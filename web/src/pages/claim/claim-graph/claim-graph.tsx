import "./claim-graph.css";

import { Failure, Loading } from "../../../parts/answer.js";
import { GraphPicture } from "./graph-picture.js";
import { SurroundingsList } from "./surroundings-list.js";
import { useGrowingGraph } from "./use-growing-graph.js";

/** The graph around a claim: a picture to click in, and a list that does the same by keyboard and says what the picture shows. */
export function ClaimGraph({ id }: { id: string }) {
  const growing = useGrowingGraph(id);
  const { graph, chosen, isAsking, error, said, choose, more } = growing;
  return (
    <>
      <p className="no-print">
        Choose anything, in the picture or in the list, and what lies around it is added.
      </p>
      <p className="faint" role="status">
        {isAsking ? "Asking what lies around it …" : said}
      </p>
      {error !== null && <Failure of="what lies around it" error={error} again={more} />}
      {graph.things.size === 0 ? (
        isAsking && <Loading of="the graph" />
      ) : (
        <div className="graph-parts">
          <GraphPicture graph={graph} chosen={chosen} choose={choose} />
          <SurroundingsList growing={growing} start={id} />
        </div>
      )}
    </>
  );
}
