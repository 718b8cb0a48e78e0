import { useAsk } from "../../api/ask.js";
import { ExportStateDocument, type ExportStateFragment } from "../../generated/operations.js";
import { Answer } from "../answer.js";
import { ExportState } from "./export-state.js";

/** How far an export has come, asked again until it has ended. */
export function WatchedExport({ id }: { id: string }) {
  const state = useAsk(
    ExportStateDocument,
    { id },
    { everyMs: ({ export: now }) => (isBeingMade(now) ? 700 : false) },
  );
  return (
    <Answer to={state} of="the export">
      {(data) => (data.export === null ? <p>This export is gone.</p> : <ExportState state={data.export} />)}
    </Answer>
  );
}

export const isBeingMade = (state: Pick<ExportStateFragment, "status"> | null): boolean =>
  state?.status === "QUEUED" || state?.status === "RUNNING";
