import { useCallback } from "react";

import type { ClaimSpreadQuery } from "../../../generated/operations.js";
import { Chart } from "../../../parts/chart/chart.js";
import { numbers } from "../../../parts/data-table.js";
import { counted } from "../../../words/counts.js";
import { inMinutes } from "../../../words/dates.js";

type Point = NonNullable<ClaimSpreadQuery["claim"]>["timeline"][number];
type Colour = (token: string) => string;

const DAY = 86_400_000;
/** No finer than what is counted is told on the axis: hours between two days are none of either. */
const LEAST_STEP: Readonly<Record<string, number>> = { day: DAY, week: 7 * DAY, month: 28 * DAY };

/** How often the claim was stated in each stretch of time. */
export function TimelineChart({ points, stretch }: { points: readonly Point[]; stretch: string }) {
  const option = useCallback(
    (colour: Colour) => timelineOption(points, LEAST_STEP[stretch] ?? 0, colour),
    [points, stretch],
  );
  const [only] = points;
  if (only === undefined) return <p>It was stated at no known time.</p>;
  if (points.length === 1)
    return (
      <p>
        {only.mentions === 1 ? "Its only mention falls" : `All ${counted(only.mentions, "mention")} fall`}{" "}
        into one {stretch}, from {inMinutes(only.at)} on.
      </p>
    );
  const rows = points.map(({ at, mentions, sources, newSources }) => ({
    key: at,
    cells: [inMinutes(at), mentions, sources, newSources],
  }));
  return (
    <Chart
      title={`Mentions by ${stretch}`}
      option={option}
      height={200}
      table={{ columns: ["From", ...["Mentions", "Outlets", "New outlets"].map(numbers)], rows }}
    />
  );
}

function timelineOption(points: readonly Point[], minInterval: number, colour: Colour) {
  const ink = colour("--faint");
  return {
    tooltip: { trigger: "axis", renderMode: "richText" },
    xAxis: { type: "time", axisLabel: { color: ink, hideOverlap: true }, splitNumber: 4, minInterval },
    yAxis: {
      ...{ type: "value", minInterval: 1, axisLabel: { color: ink } },
      splitLine: { lineStyle: { color: colour("--line") } },
    },
    series: [
      {
        ...{ type: "bar", name: "Mentions", barMaxWidth: 26, barMinWidth: 3 },
        itemStyle: { color: colour("--accent") },
        data: points.map(({ at, mentions }) => [at, mentions]),
      },
    ],
  };
}
