import { KeptField } from "../../parts/kept-field.js";
import { VerdictShape } from "../../parts/verdict-badge.js";
import { VERDICT_VALUES, VERDICTS } from "../../words/verdicts.js";
import { ORDERS, type Sought } from "./claim-filter.js";

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
      <TextFilter
        name="technique"
        label="Technique in the article"
        hint="loaded-language"
        params={params}
        change={change}
      />
      <TextFilter name="language" label="Language" hint="en" params={params} change={change} />
      <OneFilter
        name="minOrigins"
        label="At least so many origins"
        type="number"
        params={params}
        change={change}
      />
      <OneFilter
        name="minSources"
        label="Repeated by at least so many outlets"
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
