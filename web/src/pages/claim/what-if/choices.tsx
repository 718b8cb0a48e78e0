import { useState } from "react";

import { useAsk, useAskPages } from "../../../api/ask.js";
import {
  ClaimOutletsDocument,
  ClaimReasonsDocument,
  ClaimWordingsDocument,
} from "../../../generated/operations.js";
import { PagesOf } from "../../../parts/pages-of.js";
import { outletInWords } from "../../../words/outlets.js";
import { type LeftOut, leavesOut } from "./left-out.js";

interface ChoicesProps {
  id: string;
  leftOut: LeftOut;
  toggle: (kind: keyof LeftOut, value: string) => void;
}

/** What can be left out: the outlets that state the claim, who owns them, and single articles. */
export function Choices(choices: ChoicesProps) {
  const [areArticlesOpen, openArticles] = useState(choices.leftOut.articles.length > 0);
  return (
    <form className="what-if-choices no-print" onSubmit={(event) => event.preventDefault()}>
      <Outlets {...choices} />
      <Contradicting {...choices} />
      <details open={areArticlesOpen} onToggle={({ currentTarget: { open } }) => openArticles(open)}>
        <summary>Single articles</summary>
        {areArticlesOpen && <Articles {...choices} />}
      </details>
    </form>
  );
}

function Outlets({ id, leftOut, toggle }: ChoicesProps) {
  const pages = useAskPages(ClaimOutletsDocument, { id, first: 20 }, ({ claim }) => claim?.sources);
  return (
    <PagesOf
      pages={pages}
      of="outlets"
      entriesOf={({ claim }) => claim?.sources.nodes ?? []}
      empty={<p>No outlet states it, so there is nothing to leave out.</p>}
    >
      {(outlets) => {
        const owners = [...new Set(outlets.flatMap(({ source: { owner } }) => owner ?? []))];
        return (
          <div className="what-if-columns">
            <fieldset>
              <legend>Leave out outlets</legend>
              {outlets.map(({ source }) => (
                <Choice
                  key={source.domain}
                  kind="sources"
                  value={source.domain}
                  name={outletInWords(source)}
                  {...{ leftOut, toggle }}
                />
              ))}
            </fieldset>
            {owners.length > 0 && (
              <fieldset>
                <legend>Leave out publishers, with all their outlets</legend>
                {owners.map((owner) => (
                  <Choice key={owner} kind="publishers" value={owner} name={owner} {...{ leftOut, toggle }} />
                ))}
              </fieldset>
            )}
          </div>
        );
      }}
    </PagesOf>
  );
}

/** Who says the contrary states other claims, and is in no list of those who state this one. */
function Contradicting({ id, leftOut, toggle }: ChoicesProps) {
  const { data } = useAsk(ClaimReasonsDocument, { id });
  const origins = data?.data.claim?.verdict.origins ?? [];
  const choices = origins.flatMap(({ key, stance }) => (stance === "REFUTES" ? (leavesOut(key) ?? []) : []));
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend>Leave out who says the contrary</legend>
      {choices.map(({ kind, value }) => (
        <Choice key={value} name={value} {...{ kind, value, leftOut, toggle }} />
      ))}
    </fieldset>
  );
}

function Articles({ id, leftOut, toggle }: ChoicesProps) {
  const pages = useAskPages(ClaimWordingsDocument, { id, first: 10 }, ({ claim }) => claim?.mentions);
  return (
    <PagesOf
      pages={pages}
      of="articles"
      entriesOf={({ claim }) => claim?.mentions.nodes ?? []}
      empty={<p>No article states it.</p>}
    >
      {(mentions) => {
        const articles = new Map(mentions.map(({ article }) => [article.id, article]));
        return (
          <fieldset>
            <legend>Leave out articles</legend>
            {[...articles.values()].map(({ id: value, title, source }) => (
              <Choice
                key={value}
                kind="articles"
                name={`${outletInWords(source)}: ${title}`}
                {...{ value, leftOut, toggle }}
              />
            ))}
          </fieldset>
        );
      }}
    </PagesOf>
  );
}

interface ChoiceProps extends Omit<ChoicesProps, "id"> {
  kind: keyof LeftOut;
  value: string;
  name: string;
}

function Choice({ kind, value, name, leftOut, toggle }: ChoiceProps) {
  return (
    <label className="what-if-choice">
      <input type="checkbox" checked={leftOut[kind].includes(value)} onChange={() => toggle(kind, value)} />{" "}
      {name}
    </label>
  );
}
