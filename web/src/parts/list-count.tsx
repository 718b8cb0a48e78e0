import "./list-count.css";

import type { ExportFilter } from "../generated/operations.js";
import { ExportMenu } from "./export/export-menu.js";

/**
 * How many entries a list has, as "7 claims", and what takes them out as files. An export is of claims: of another list `of`
 * says which go with it. It knows no search by words and no kinds: without a `filter` there is only the number.
 */
export function ListCount(props: { said: string | undefined; filter?: ExportFilter | null; of?: string }) {
  const { said, filter, of = said ?? "claims" } = props;
  return (
    <div className="list-count">
      <p className="faint" role="status">
        {said}
      </p>
      {filter && <ExportMenu filter={filter} of={of} />}
    </div>
  );
}
