import "./choices.css";

import { Link, useSearchParams } from "react-router";

import { withParam } from "./with-param.js";

/** One choice of a few, each an address: `name` is the parameter, and the first of the options is what stands without it. */
export function Choices(parts: {
  label: string;
  name: string;
  options: readonly (readonly [value: string, words: string])[];
}) {
  const { label, name, options } = parts;
  const [params] = useSearchParams();
  const [usual] = options[0]!;
  const given = params.get(name);
  const chosen = options.some(([value]) => value === given) ? given : usual;
  return (
    <nav aria-label={label}>
      <ul className="choices">
        {options.map(([value, words]) => (
          <li key={value}>
            <Link
              to={{ search: withParam(params, name, value === usual ? [] : [value]).toString() }}
              aria-current={value === chosen ? "true" : undefined}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
