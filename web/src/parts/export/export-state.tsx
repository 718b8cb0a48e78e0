import "./export-state.css";

import { useState } from "react";

import { download } from "../../api/download.js";
import type { ExportStateFragment } from "../../generated/operations.js";
import { counted } from "../../words/counts.js";
import { inMinutes } from "../../words/dates.js";
import { CopyField } from "../copy-field.js";

const ENDINGS: Readonly<Partial<Record<ExportStateFragment["status"], string>>> = {
  CANCELLED: "It was cancelled.",
  FAILED: "It failed.",
  WITHDRAWN: "Its files were withdrawn.",
};

export const isBeingMade = ({ status }: Pick<ExportStateFragment, "status">): boolean =>
  status === "QUEUED" || status === "RUNNING";

/** An export: how far it has come, its files, and how it is cited. */
export function ExportState({ state }: { state: ExportStateFragment }) {
  const { status, progress, failure, files, manifestUrl, citation } = state;
  return (
    <div className="export-state">
      {isBeingMade(state) && (
        <label>
          {status === "QUEUED" ? "It waits for its turn" : "It is being written"}
          <progress value={progress} max={1} />
        </label>
      )}
      {ENDINGS[status] && (
        <p className="notice">
          {ENDINGS[status]} {failure?.message}
        </p>
      )}
      {files.length > 0 && (
        <ul>
          {files.map(({ name, url, rows, bytes }) => (
            <li key={name}>
              <Download url={url} name={name} /> {counted(rows, "row")}, {inBytes(bytes)}
            </li>
          ))}
          {manifestUrl !== null && (
            <li>
              <Download url={manifestUrl} name="manifest.json" /> what was asked for, counts, hashes, licence
            </li>
          )}
        </ul>
      )}
      {citation.text !== null && <CopyField label="Citation" value={citation.text} />}
      <p className="faint">As of {inMinutes(citation.asOf)}</p>
    </div>
  );
}

function Download({ url, name }: { url: string; name: string }) {
  const [failure, setFailure] = useState<string | null>(null);
  const get = () => {
    setFailure(null);
    download(url, name).catch((error: Error) => setFailure(error.message));
  };
  return (
    <>
      <button type="button" className="link" onClick={get}>
        {name}
      </button>
      {failure !== null && <span role="alert"> {failure}</span>}
    </>
  );
}

function inBytes(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB"];
  const power = bytes === 0 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return `${(bytes / 1000 ** power).toLocaleString("en", { maximumFractionDigits: 1 })} ${units[power]}`;
}
