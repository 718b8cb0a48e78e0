import { Link } from "react-router";

import { useAsk } from "../../api/ask.js";
import { FilterEntityDocument, FilterTechniquesDocument } from "../../generated/operations.js";
import { KeptField } from "../../parts/kept-field.js";
import { VerdictShape } from "../../parts/verdict-badge.js";
import { VERDICT_VALUES, VERDICTS } from "../../words/verdicts.js";
import { ORDERS, type Sought } from "./claim-filter.js";

/** Stands for more than one technique, which only an address can ask for. */
const SEVERAL = "several";

interface FiltersProps {
  sought: Sought;
  params: URLSearchParams;
  change: (name: string, values: readonly string[]) => void;
  clear: () => void;
}

/** What narrows the list; each change goes into the address. */
export function Filters({ sought, params, change, clear }: FiltersProps) {
  return (
    <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <Verdicts chosen={params.getAll("verdict")} change={(values) => change("verdict", values)} />
      <TextFilter name="source" label="Outlets" hint="gazette.example" params={params} change={change} />
      <TechniqueFilter params={params} change={change} />
      {params.getAll("entity").map((id) => (
        <EntityFilter key={id} id={id} take={() => change("entity", [])} />
      ))}
      <TextFilter name="language" label="Language" hint="en" params={params} change={change} />
      <OneFilter
        name="minOrigins"
        label="Independent origins, at least"
        type="number"
        params={params}
        change={change}
      />
      <OneFilter
        name="minSources"
        label="Outlets that repeat it, at least"
        type="number"
        params={params}
        change={change}
      />
      <OneFilter name="since" label="Not before" type="date" params={params} change={change} />
      <OneFilter name="until" label="Before" type="date" params={params} change={change} />
      <label>
        Order
        <select
          value={sought.order}
          disabled={sought.text !== "" && !sought.isNarrowed}
          onChange={({ target }) => change("order", [target.value])}
        >
          {Object.entries(ORDERS).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {sought.isNarrowed && (
        <button type="button" className="quiet" onClick={clear}>
          Clear filters
        </button>
      )}
    </form>
  );
}

function Verdicts({ chosen, change }: { chosen: string[]; change: (values: string[]) => void }) {
  const toggle = (value: string) =>
    change(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend>Verdict</legend>
      {VERDICT_VALUES.map((value) => (
        <label key={value} className={`filter-verdict verdict-${value.toLowerCase()}`}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <VerdictShape value={value} /> {VERDICTS[value].name}
        </label>
      ))}
    </fieldset>
  );
}

function TechniqueFilter({ params, change }: Pick<FiltersProps, "params" | "change">) {
  const { data } = useAsk(FilterTechniquesDocument, {});
  const chosen = params.getAll("technique");
  return (
    <label>
      Technique in the article
      <select
        value={chosen.length > 1 ? SEVERAL : (chosen[0] ?? "")}
        onChange={({ target }) => change("technique", [target.value])}
      >
        <option value="">Any or none</option>
        {chosen.length > 1 && <option value={SEVERAL}>One of {chosen.length}</option>}
        {(data?.data.techniques ?? []).map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whom the claims are about, as a page of that entity has led here with; it can only be taken away. */
function EntityFilter({ id, take }: { id: string; take: () => void }) {
  const { data } = useAsk(FilterEntityDocument, { id });
  const node = data?.data.node;
  return (
    <p>
      About <Link to={`/entities/${id}`}>{node && "name" in node ? node.name : "one entity"}</Link>{" "}
      <button type="button" className="quiet" onClick={take}>
        About anything
      </button>
    </p>
  );
}

interface FieldProps {
  name: string;
  label: string;
  params: URLSearchParams;
  change: FiltersProps["change"];
}

/** Several values with commas between them. */
function TextFilter({ name, label, hint, params, change }: FieldProps & { hint: string }) {
  const inAddress = params.getAll(name).join(", ");
  return (
    <Field
      label={label}
      type="text"
      placeholder={hint}
      value={inAddress}
      take={(value) => change(name, value.split(","))}
    />
  );
}

function OneFilter({ name, label, type, params, change }: FieldProps & { type: "number" | "date" }) {
  const inAddress = params.get(name) ?? "";
  return <Field label={label} type={type} value={inAddress} take={(value) => change(name, [value])} />;
}

interface TypedFieldProps {
  label: string;
  type: "text" | "number" | "date";
  placeholder?: string;
  value: string;
  take: (value: string) => void;
}

/** Takes what was typed when the field is left, or with the Enter key. */
function Field({ label, type, placeholder, value, take }: TypedFieldProps) {
  const done = ({ currentTarget: { value: typed } }: { currentTarget: HTMLInputElement }) => {
    if (typed !== value) take(typed);
  };
  return (
    <label>
      {label}
      <KeptField
        type={type}
        min={type === "number" ? 1 : undefined}
        placeholder={placeholder}
        value={value}
        onBlur={done}
        onKeyDown={(event) => event.key === "Enter" && done(event)}
      />
    </label>
  );
}
