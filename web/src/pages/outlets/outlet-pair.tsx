import { type FormEvent, useId } from "react";
import { useSearchParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { OutletNamesDocument } from "../../generated/operations.js";
import { KeptField } from "../../parts/kept-field.js";

/** Two outlets by their domains, with those that were read most to choose from. */
export function OutletPair({ a, b }: { a: string; b: string }) {
  const [, setParams] = useSearchParams();
  const list = useId();
  const { data } = useAsk(OutletNamesDocument, {});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setParams(["a", "b"].map((name): [string, string] => [name, (given.get(name) as string).trim()]));
  };
  const fields = [
    { name: "a", label: "One outlet", value: a, example: "gazette.example" },
    { name: "b", label: "Another", value: b, example: "courier.example" },
  ];
  return (
    <form className="compare-pair" onSubmit={submit}>
      {fields.map(({ name, label, value, example }) => (
        <label key={name}>
          {label}
          <KeptField name={name} list={list} value={value} placeholder={example} required />
        </label>
      ))}
      <datalist id={list}>
        {data?.data.sources.nodes.map(({ id, name, domain }) => (
          <option key={id} value={domain}>
            {name}
          </option>
        ))}
      </datalist>
      <button type="submit">Compare</button>
    </form>
  );
}
