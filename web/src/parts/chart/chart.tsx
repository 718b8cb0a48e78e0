import "./chart.css";

import { useEffect, useRef, useState } from "react";

import { useDark } from "../../shell/use-dark.js";
import { colourOf } from "../colour-of.js";
import { DataTable, type TableData } from "../data-table.js";
import type { ChartOption } from "./draw-chart.js";

/**
 * A chart with the table of what it shows. The library is loaded with the first chart; whoever cannot see it has the table.
 * `option` is made from the page's colours anew when they change, so keep it the same while nothing does (`useMemo`, `useCallback`).
 */
export function Chart(props: {
  title: string;
  option: (colour: (token: string) => string) => ChartOption;
  table: TableData;
  height?: number;
}) {
  const { title, option, table, height = 260 } = props;
  const place = useRef<HTMLDivElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const isDark = useDark();
  useEffect(() => {
    let [isGone, takeAway] = [false, () => {}];
    const draw = async () => {
      const { drawChart } = await import("./draw-chart.js");
      if (!isGone && place.current) takeAway = drawChart(place.current, option(colourOf(place.current)));
    };
    draw().catch(() => isGone || setFailed(true));
    return () => {
      isGone = true;
      takeAway();
    };
  }, [option, isDark]);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {hasFailed ? (
        <p className="notice">The chart could not be drawn. Load the page again, or read the table.</p>
      ) : (
        <div ref={place} className="chart-place" style={{ height }} aria-hidden="true" />
      )}
      <details open={hasFailed || undefined}>
        <summary>The same as a table</summary>
        <DataTable title={title} table={table} />
      </details>
    </figure>
  );
}
