import "./list-search.css";

import { type FormEvent, useId } from "react";
import { useSearchParams } from "react-router";

import { KeptField } from "./kept-field.js";
import { withParam } from "./with-param.js";

/** Narrows a list by words, which go into the address as `q`. */
export function ListSearch({ label }: { label: string }) {
  const [params, setParams] = useSearchParams();
  const id = useId();
  const text = params.get("q") ?? "";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setParams(withParam(params, "q", [new FormData(event.currentTarget).get("q") as string]));
  };
  return (
    <form role="search" className="list-search" onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <KeptField id={id} name="q" type="search" value={text} placeholder={label} />
      <button type="submit">Find</button>
    </form>
  );
}
