import "./chart.css";

import { type ReactNode, useEffect, useRef } from "react";

import { useDark } from "../../shell/use-dark.js";
import type { ChartOption } from "./draw-chart.js";

export interface ChartTable {
  columns: readonly string[];
  /** One a row, one cell a column; a number stands right. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/**
 * A chart with the table of what it shows. The library is loaded with the first chart; whoever cannot see it has the table.
 * `option` is made from the page's colours anew when they change, so keep it the same while nothing does (`useMemo`, `useCallback`).
 */
export function Chart(props: {
  title: string;
  option: (colour: (token: string) => string) => ChartOption;
  table: ChartTable;
  height?: number;
}) {
  const { title, option, table, height = 260 } = props;
  const place = useRef<HTMLDivElement>(null);
  const isDark = useDark();
  useEffect(() => {
    let [isGone, takeAway] = [false, () => {}];
    void import("./draw-chart.js").then(({ drawChart }) => {
      if (!isGone && place.current) takeAway = drawChart(place.current, option(colourOf(place.current)));
    });
    return () => {
      isGone = true;
      takeAway();
    };
  }, [option, isDark]);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div ref={place} className="chart-place" style={{ height }} aria-hidden="true" />
      <details>
        <summary>The same as a table</summary>
        <TableOf title={title} table={table} />
      </details>
    </figure>
  );
}

export function TableOf({ title, table: { columns, rows } }: { title: string; table: ChartTable }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td key={columns[at]} className={typeof cell === "number" ? "number" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The value of one of the page's colours, as "--refuted", where the element stands: a drawing takes no variables. */
function colourOf(element: HTMLElement): (token: string) => string {
  return (token) => {
    const former = element.style.color;
    element.style.color = `var(${token})`;
    const { color } = getComputedStyle(element);
    element.style.color = former;
    return color;
  };
}
