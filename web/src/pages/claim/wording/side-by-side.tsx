import { useMemo } from "react";

import type { MentionLineFragment } from "../../../generated/operations.js";
import { ArticleLine } from "../../../parts/article-line.js";
import { type ChangedDetail, compareWordings, type Piece } from "./compare-wordings.js";

interface SideBySideProps {
  first: MentionLineFragment;
  other: MentionLineFragment | null;
}

/** Two wordings beside each other, what differs marked, and the details among it told apart. */
export function SideBySide({ first, other }: SideBySideProps) {
  const [firstText, otherText] = [first.span.exact, other?.span.exact ?? ""];
  const compared = useMemo(
    () => (otherText === "" ? null : compareWordings(firstText, otherText)),
    [firstText, otherText],
  );
  return (
    <>
      <div className="wording-pair">
        <Wording title="First wording" mention={first} pieces={compared?.first ?? [unchanged(firstText)]} />
        {other !== null && compared !== null ? (
          <Wording title="Beside it" mention={other} pieces={compared.other} />
        ) : (
          <p className="faint">No other wording is near. What is set beside it has its differences marked.</p>
        )}
      </div>
      {compared !== null && <Details details={compared.details} />}
    </>
  );
}

const unchanged = (text: string): Piece => ({ text, isChanged: false, isDetail: false });

function Wording(wording: { title: string; mention: MentionLineFragment; pieces: readonly Piece[] }) {
  const { title, mention, pieces } = wording;
  return (
    <section>
      <h3>{title}</h3>
      <blockquote>
        {pieces.map((piece, at) => (
          <Words key={at} {...piece} />
        ))}
      </blockquote>
      <p>
        <ArticleLine article={mention.article} />
      </p>
      {mention.attributedTo !== null && <p className="faint">Attributed to {mention.attributedTo}.</p>}
    </section>
  );
}

function Words({ text, isChanged, isDetail }: Piece) {
  if (!isChanged) return text;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return (
    <>
      {isDetail ? (
        <mark className="wording-detail">{words}</mark>
      ) : (
        <span className="wording-changed">{words}</span>
      )}
      {space}
    </>
  );
}

function Details({ details }: { details: readonly ChangedDetail[] }) {
  if (details.length === 0) return <p role="status">No figure, date or name differs.</p>;
  return (
    <p role="status">
      Details that differ:{" "}
      {details.map(({ first, other }, at) => (
        <span key={at}>
          {at > 0 && "; "}
          {first === "" ? "nothing" : `“${first}”`} → {other === "" ? "left out" : `“${other}”`}
        </span>
      ))}
      .
    </p>
  );
}
