import "./verdict-badge.css";

import type { VerdictFlag, VerdictValue } from "../generated/operations.js";
import { FLAGS } from "../words/flags.js";
import { VERDICTS } from "../words/verdicts.js";

/** Told apart by shape as well as by colour: a check, one dot, two arrows, a cross, a ring. */
const SHAPES: Readonly<Record<VerdictValue, string>> = {
  CORROBORATED: "M3 8.5l3.2 3.2L13 4.8",
  SINGLE_SOURCE: "M8 5.5v0a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z",
  DISPUTED: "M2 5.5h9M8.5 3l2.8 2.5L8.5 8M14 10.5H5M7.5 8l-2.8 2.5L7.5 13",
  REFUTED: "M4 4l8 8M12 4l-8 8",
  UNVERIFIED: "M8 3.2v0a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z",
};

/** A verdict in a word, a shape and a colour, and what to bear in mind with it: above all, that a person has set it. */
export function VerdictBadge({ value, flags = [] }: { value: VerdictValue; flags?: readonly VerdictFlag[] }) {
  return (
    <>
      <span className={`verdict verdict-${value.toLowerCase()}`} title={VERDICTS[value].meaning}>
        <VerdictShape value={value} />
        {VERDICTS[value].name}
      </span>
      {flags.map((flag) => (
        <span key={flag} className="verdict-flag" title={FLAGS[flag].meaning}>
          {FLAGS[flag].name}
        </span>
      ))}
    </>
  );
}

export function VerdictShape({ value }: { value: VerdictValue }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[value]}
        fill={value === "SINGLE_SOURCE" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
