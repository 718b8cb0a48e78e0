import { useState } from "react";

import { useAsk } from "../../api/ask.js";
import {
  ClaimOriginBehindDocument,
  type ClaimOriginBehindQuery,
  type ClaimReasonsQuery,
  type Stance,
} from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { ArticleLine } from "../../parts/article-line.js";
import { OutsideLink } from "../../parts/outside-link.js";
import { counted } from "../../words/counts.js";
import { originName } from "../../words/origins.js";

type ClaimOrigin = NonNullable<ClaimReasonsQuery["claim"]>["verdict"]["origins"][number];

/** So many origins are shown before the reader asks for the rest. */
const SHOWN = 10;

const SIDES: readonly [Stance, string][] = [
  ["SUPPORTS", "Who says so"],
  ["REFUTES", "Who says the contrary"],
  ["NEUTRAL", "Near, and on neither side"],
];

/** What the articles and pages come down to; each origin opens what is behind it. */
export function Origins({ id, origins }: { id: string; origins: readonly ClaimOrigin[] }) {
  if (origins.length === 0)
    return <p>No origin counts for or against it. Analyse an article that states it, and it has one.</p>;
  return SIDES.map(([stance, title]) => {
    const ofSide = origins.filter((origin) => origin.stance === stance);
    return ofSide.length > 0 && <Side key={stance} id={id} title={title} origins={ofSide} />;
  });
}

function Side({ id, title, origins }: { id: string; title: string; origins: ClaimOrigin[] }) {
  const [areAllShown, showAll] = useState(false);
  const shown = areAllShown ? origins : origins.slice(0, SHOWN);
  return (
    <>
      <h3>{title}</h3>
      <ul className="claim-origins">
        {shown.map((origin) => (
          <li key={origin.key}>
            <OneOrigin id={id} origin={origin} />
          </li>
        ))}
      </ul>
      {shown.length < origins.length && (
        <button type="button" className="quiet" onClick={() => showAll(true)}>
          Show all {counted(origins.length, "origin")}
        </button>
      )}
    </>
  );
}

function OneOrigin({ id, origin }: { id: string; origin: ClaimOrigin }) {
  const [isOpen, setOpen] = useState(false);
  const { reason, articleCount, pageCount } = origin;
  const { name, domain } = originName(origin);
  const behind = [
    ...(articleCount > 0 ? [counted(articleCount, "article")] : []),
    ...(pageCount > 0 ? [counted(pageCount, "page")] : []),
  ];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{name}</strong>
        {domain !== null && <span>{domain}</span>} <span>{reason}</span>
        {!origin.counted && <span className="claim-uncounted">not counted</span>}
      </summary>
      <p className="faint">{behind.join(" and ") || "Nothing of it is left in the graph."}</p>
      {isOpen && <Behind id={id} origin={origin} />}
    </details>
  );
}

function Behind({ id, origin: { key, stance } }: { id: string; origin: ClaimOrigin }) {
  const to = useAsk(ClaimOriginBehindDocument, { id, key });
  return (
    <Answer to={to} of="what is behind it">
      {({ claim }) => {
        const behind = claim?.verdict.origins.find((origin) => origin.stance === stance);
        return behind === undefined ? (
          <p>It is no origin of this claim any longer.</p>
        ) : (
          <Found of={behind} />
        );
      }}
    </Answer>
  );
}

type OriginBehind = NonNullable<ClaimOriginBehindQuery["claim"]>["verdict"]["origins"][number];

function Found({ of: { quote, mentions, evidence, articleCount } }: { of: OriginBehind }) {
  return (
    <>
      {quote !== null && <blockquote>{quote}</blockquote>}
      <ul>
        {mentions.map(({ id, article }) => (
          <li key={id}>
            <ArticleLine article={article} />
          </li>
        ))}
        {evidence.map(({ id, url, title }) => (
          <li key={id}>{url === null ? title : <OutsideLink url={url}>{title ?? undefined}</OutsideLink>}</li>
        ))}
      </ul>
      {articleCount > mentions.length && (
        <p className="faint">
          The first {mentions.length} of {counted(articleCount, "article")}; all that state the claim stand
          under <a href="#wording">Wording</a>.
        </p>
      )}
    </>
  );
}
