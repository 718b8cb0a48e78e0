import { useState } from "react";

import { useAskPages } from "../../../api/ask.js";
import { ClaimWordingsDocument } from "../../../generated/operations.js";
import { PagesOf } from "../../../parts/pages-of.js";
import { outletInWords } from "../../../words/outlets.js";
import { type Choosable, choosableOutlets, choosablePublishers, type LeftOut } from "./left-out.js";
import { useContraryOutlets, useStatingOutlets } from "./use-outlets.js";

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
  const pages = useStatingOutlets(id);
  return (
    <PagesOf
      pages={pages}
      of="outlets"
      entriesOf={({ claim }) => claim?.sources.nodes ?? []}
      empty={<p>No outlet states it, so there is nothing to leave out.</p>}
    >
      {(stating) => {
        const outlets = stating.map(({ source }) => source);
        return (
          <div className="what-if-columns">
            <Group
              legend="Leave out outlets"
              kind="sources"
              choices={choosableOutlets(outlets)}
              {...{ leftOut, toggle }}
            />
            <Group
              legend="Leave out publishers, with all their outlets"
              kind="publishers"
              choices={choosablePublishers(outlets)}
              {...{ leftOut, toggle }}
            />
          </div>
        );
      }}
    </PagesOf>
  );
}

/** Who says the contrary states other claims, and is in no list of those who state this one. */
function Contradicting({ id, leftOut, toggle }: ChoicesProps) {
  const outlets = useContraryOutlets(id);
  return (
    <Group
      legend="Leave out those who say the contrary"
      kind="sources"
      choices={choosableOutlets(outlets)}
      {...{ leftOut, toggle }}
    />
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
          <Group
            legend="Leave out articles"
            kind="articles"
            choices={[...articles.values()].map(({ id: value, title, source }) => ({
              ...{ value, name: `${outletInWords(source)}: ${title}` },
            }))}
            {...{ leftOut, toggle }}
          />
        );
      }}
    </PagesOf>
  );
}

interface GroupProps extends Omit<ChoicesProps, "id"> {
  legend: string;
  kind: keyof LeftOut;
  choices: readonly Choosable[];
}

function Group({ legend, kind, choices, leftOut, toggle }: GroupProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, name }) => (
        <label key={value} className="what-if-choice">
          <input
            type="checkbox"
            checked={leftOut[kind].includes(value)}
            onChange={() => toggle(kind, value)}
          />{" "}
          {name}
        </label>
      ))}
    </fieldset>
  );
}
