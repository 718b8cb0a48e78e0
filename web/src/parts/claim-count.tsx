import "./claim-count.css";

import type { ExportFilter } from "../generated/operations.js";
import { counted } from "../words/counts.js";
import { ExportMenu } from "./export/export-menu.js";

/**
 * How many claims a list has, and what takes them out as files. An export knows no search by words and no kinds: without a
 * `filter` there is only the number.
 */
export function ClaimCount(props: {
  total: number | undefined;
  /** What is said after the number, as " with all of these words". */
  more?: string;
  filter?: ExportFilter | null;
}) {
  const { total, more = "", filter } = props;
  return (
    <div className="claim-count">
      <p className="faint" role="status">
        {total !== undefined && counted(total, "claim") + more}
      </p>
      {filter && <ExportMenu filter={filter} of={total === undefined ? "claims" : counted(total, "claim")} />}
    </div>
  );
}
