import "./copy-field.css";

import { useId, useRef, useState } from "react";

/** A text to take along: copied by its button, or by hand where the browser does not let pages copy. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const [id, field] = [useId(), useRef<HTMLInputElement>(null)];
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setSaid("Copied");
    } catch {
      setSaid("Selected: copy it with your keyboard");
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <p>
        <input ref={field} id={id} readOnly value={value} />
        <button type="button" className="quiet" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          Copy
        </button>
      </p>
      <span className="faint" role="status">
        {said}
      </span>
    </div>
  );
}
