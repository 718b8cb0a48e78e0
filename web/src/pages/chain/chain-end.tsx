import { type FormEvent, useId, useState } from "react";
import { Link, useSearchParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { ChainEndDocument, ChainEndsDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { withParam } from "../../parts/with-param.js";
import { ChainThing, named } from "./chain-thing.js";

/** One end of a chain: what the address says, or a search for it. */
export function ChainEnd({ name, label }: { name: "from" | "to"; label: string }) {
  const [params] = useSearchParams();
  const id = params.get(name) ?? "";
  const answer = useAsk(ChainEndDocument, { id }, { enabled: id !== "", keepFormer: false });
  return (
    <section className="chain-end" aria-labelledby={`chain-${name}`}>
      <h2 id={`chain-${name}`}>{label}</h2>
      {id === "" ? (
        <Search name={name} label={label} />
      ) : (
        <Answer to={answer} of="this end">
          {({ node }) => (
            <p>
              {node === null ? "Nothing has this id." : <ChainThing thing={node} />} ·{" "}
              <Link to={{ search: withParam(params, name, []).toString() }}>Choose another</Link>
            </p>
          )}
        </Answer>
      )}
    </section>
  );
}

function Search({ name, label }: { name: "from" | "to"; label: string }) {
  const field = useId();
  const [text, setText] = useState("");
  const answer = useAsk(ChainEndsDocument, { text }, { enabled: text !== "" });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setText((new FormData(event.currentTarget).get("text") as string).trim());
  };
  return (
    <>
      <form role="search" aria-label={label} className="chain-search" onSubmit={submit}>
        <label htmlFor={field} className="visually-hidden">
          Words of a name, a claim or a headline
        </label>
        <input id={field} name="text" type="search" placeholder="Words of a name, a claim or a headline" />
        <button type="submit">Find</button>
      </form>
      {text !== "" && (
        <Answer to={answer} of="things of this name">
          {({ entities, claims, articles }) => (
            <Found name={name} things={[...entities.nodes, ...claims.nodes, ...articles.nodes]} />
          )}
        </Answer>
      )}
    </>
  );
}

type Thing = Parameters<typeof named>[0];

function Found({ name, things }: { name: string; things: readonly Thing[] }) {
  const [params] = useSearchParams();
  if (things.length === 0) return <p role="status">Nothing has these words. Try fewer.</p>;
  return (
    <ul className="chain-found">
      {things.map((thing) => {
        const known = named(thing);
        return (
          known && (
            <li key={thing.id}>
              <Link to={{ search: withParam(params, name, [thing.id]).toString() }}>{known.name}</Link>{" "}
              <span className="faint">{known.kind}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
