import "./marked-text.css";

import type { ReactNode } from "react";

import { innermost, type Mark, paragraphsOf, type Segment, segmentsOf } from "./marks.js";

/** A text with its passages marked in place; each ends with a sign that leads to what was found there. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return paragraphsOf(text).map((part) => (
    <p key={part.start}>
      {segmentsOf(part, marks).map((segment) =>
        segment.marks.length === 0 ? segment.text : <Marked key={segment.start} segment={segment} />,
      )}
    </p>
  ));
}

/** A click on the passage goes where its sign does; by keyboard the signs are reached. */
function Marked({ segment: { text, marks, beginning, ending } }: { segment: Segment }) {
  const kinds = [...new Set(marks.map(({ kind }) => `marked-${kind}`))].join(" ");
  const goToEntry = () => {
    if (getSelection()?.isCollapsed !== false) location.hash = innermost(marks).entry;
  };
  return (
    <>
      <Places marks={beginning}>
        <mark className={kinds} onClick={goToEntry}>
          {text}
        </mark>
      </Places>
      {ending.map((mark) => (
        <sup key={mark.place} className="marked-sign">
          <a href={`#${mark.entry}`} aria-label={mark.name}>
            {mark.sign}
          </a>
        </sup>
      ))}
    </>
  );
}

/** What the entries of the lists lead back to: one element a mark that begins here, one inside the other. */
function Places({ marks, children }: { marks: readonly Mark[]; children: ReactNode }) {
  return marks.reduceRight(
    (inner, { place }) => (
      <span id={place} tabIndex={-1} className="marked-place">
        {inner}
      </span>
    ),
    <>{children}</>,
  );
}

/** What stands in place of a text that may not be shown: each passage with the few words around it. */
export function Passages({ marks }: { marks: readonly Mark[] }) {
  const inOrder = marks.toSorted((a, b) => a.span.start - b.span.start);
  return (
    <ul className="marked-passages">
      {inOrder.map((mark) => (
        <li key={mark.place}>
          {mark.span.voice === "HEADLINE" ? "In the headline: " : "… "}
          {mark.span.prefix}
          <Marked
            segment={{ start: 0, text: mark.span.exact, marks: [mark], beginning: [mark], ending: [mark] }}
          />
          {mark.span.suffix} …
        </li>
      ))}
    </ul>
  );
}
