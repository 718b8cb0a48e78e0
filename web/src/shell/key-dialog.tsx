import { type FormEvent, useId, useRef, useState } from "react";

import { isKnownKey } from "../api/caller.js";
import { setKey, useKey } from "../api/key.js";

/** Where readers give their key, for what needs one; it stays in this tab. */
export function KeyDialog() {
  const key = useKey();
  const dialog = useRef<HTMLDialogElement>(null);
  const [given, setGiven] = useState("");
  const [isRefused, setRefused] = useState(false);
  const title = useId();
  const use = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = given.trim() || null;
    if (wanted !== null && !(await isKnownKey(wanted))) return setRefused(true);
    setRefused(false);
    setKey(wanted);
    setGiven("");
    dialog.current?.close();
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        {key === null ? "Use a key" : "Key in use"}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <form onSubmit={(event) => void use(event)}>
          <h2 id={title}>Use a key</h2>
          <p>
            Analysing, reviewing and exporting may need a key (“cg_…”). It is kept in this tab until it is
            closed, and sent to this server alone.
          </p>
          <label>
            Key
            <input
              type="password"
              autoComplete="off"
              spellCheck={false}
              value={given}
              onChange={({ target }) => setGiven(target.value)}
              placeholder={key === null ? "cg_…" : "another key; empty to go on without"}
            />
          </label>
          {isRefused && (
            <p role="alert">This server does not know that key, or it has expired or was revoked.</p>
          )}
          <p className="actions">
            <button type="submit">{given.trim() === "" ? "Go on without a key" : "Use it"}</button>
            <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
