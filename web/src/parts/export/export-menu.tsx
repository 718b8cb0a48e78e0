import { useState } from "react";
import { Link } from "react-router";

import { useMay } from "../../api/caller.js";
import { useAsk, useChange } from "../../api/ask.js";
import {
  type ExportFilter,
  type ExportFormat,
  ExportsPageDocument,
  ExportStateDocument,
  StartExportDocument,
} from "../../generated/operations.js";
import { FORMATS } from "../../words/formats.js";
import { ActionDialog } from "../action-dialog.js";
import { Answer } from "../answer.js";
import { ChangeForm } from "../change-form.js";
import { ExportState, isBeingMade } from "./export-state.js";

/** Takes a list out as files that can be cited; `filter` says which claims it has, `of` what they are in a sentence. */
export function ExportMenu({ filter, of }: { filter: ExportFilter; of: string }) {
  return (
    <ActionDialog label="Export and cite" title={`Export ${of}`}>
      {(close) => <ExportDialog filter={filter} close={close} />}
    </ActionDialog>
  );
}

function ExportDialog({ filter, close }: { filter: ExportFilter; close: () => void }) {
  const [started, setStarted] = useState<string | null>(null);
  if (started === null) return <StartForm filter={filter} started={setStarted} close={close} />;
  return (
    <>
      <Watched id={started} />
      <p className="faint">
        You may close this: <Link to="/exports">all exports</Link> keep their files for a while.
      </p>
    </>
  );
}

function StartForm(props: { filter: ExportFilter; started: (id: string | null) => void; close: () => void }) {
  const { filter, started, close } = props;
  const [format, setFormat] = useState<ExportFormat>("CSV");
  const [includeTexts, setIncludeTexts] = useState(false);
  const mayHaveTexts = useMay("text");
  const start = useChange(StartExportDocument, { changes: ExportsPageDocument });
  const act = async () => (await start.mutateAsync({ input: { format, filter, includeTexts } })).startExport;
  return (
    <ChangeForm
      submit="Export"
      act={act}
      done={(answer) => started(answer.export?.id ?? null)}
      cancel={close}
    >
      <p className="faint">
        Claims with their mentions, articles, outlets, verdicts, origins and evidence, as they are now. The
        citation leads to the same content later, whatever is added meanwhile.
      </p>
      <fieldset>
        <legend>Format</legend>
        {(Object.keys(FORMATS) as ExportFormat[]).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
            {FORMATS[one]}
          </label>
        ))}
      </fieldset>
      {mayHaveTexts === true && (
        <label className="choice">
          <input
            type="checkbox"
            checked={includeTexts}
            onChange={({ target }) => setIncludeTexts(target.checked)}
          />
          With the articles’ texts, which are their publishers’
        </label>
      )}
    </ChangeForm>
  );
}

/** How far an export has come, asked again until it has ended. */
function Watched({ id }: { id: string }) {
  const state = useAsk(
    ExportStateDocument,
    { id },
    { everyMs: (data) => (data.export !== null && isBeingMade(data.export) ? 700 : false) },
  );
  return (
    <Answer to={state} of="the export">
      {(data) => (data.export === null ? <p>This export is gone.</p> : <ExportState state={data.export} />)}
    </Answer>
  );
}
