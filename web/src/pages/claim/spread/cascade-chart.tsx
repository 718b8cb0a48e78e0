import { useCallback } from "react";
import { Link } from "react-router";

import type { ClaimSourceRole, ClaimSpreadQuery } from "../../../generated/operations.js";
import { Chart } from "../../../parts/chart/chart.js";
import { OutletLink } from "../../../parts/outlet-link.js";
import { inMinutes } from "../../../words/dates.js";
import { ORIGIN_REASONS } from "../../../words/origins.js";
import { distinctNames, type NamedOutlet, outletInWords } from "../../../words/outlets.js";
import { ROLES } from "../../../words/roles.js";
import { Role } from "./outlet-table.js";

type Step = NonNullable<NonNullable<ClaimSpreadQuery["claim"]>["propagation"]>[number];
type Colour = (token: string) => string;

const COLUMNS = ["When", "Outlet", "As", "Comes down to", "Because", "Follows"];
const ROLE_MARKS: Readonly<Record<ClaimSourceRole, { symbol: string; token: string; size: number }>> = {
  ORIGINATOR: { symbol: "diamond", token: "--attention", size: 18 },
  REPEATER: { symbol: "circle", token: "--accent", size: 13 },
  COPY: { symbol: "circle", token: "--faint", size: 11 },
};

/** One row an outlet, one mark a mention: who was first, who reported and who copied. */
export function CascadeChart({ steps }: { steps: readonly Step[] }) {
  const option = useCallback((colour: Colour) => cascadeOption(steps, colour), [steps]);
  if (steps.length === 0) return null;
  const outlets = new Set(steps.map(({ mention }) => mention.article.source.id)).size;
  const isCarried = steps.some(({ role, why }) => role === "ORIGINATOR" && why === "WIRE_CREDIT");
  return (
    <>
      <Chart
        title={`How it spread: the first ${steps.length === 1 ? "mention" : `${steps.length} mentions`}`}
        option={option}
        height={90 + 26 * outlets}
        table={{ columns: COLUMNS, rows: rowsOf(steps) }}
      />
      {isCarried && (
        <p className="faint">
          While an agency’s own article is not in the graph, the first mover is who carried its story first.
        </p>
      )}
    </>
  );
}

function rowsOf(steps: readonly Step[]) {
  const followed = steps.flatMap(({ follows }) => follows?.article.source ?? []);
  const names = distinctNames([...steps.map(({ mention }) => mention.article.source), ...followed]);
  return steps.map((step) => rowOf(step, names));
}

function rowOf({ at, role, why, originName, mention, follows }: Step, names: ReadonlyMap<string, string>) {
  const nameOf = ({ domain, name }: NamedOutlet) => ({ domain, name: names.get(domain) ?? name });
  const { article } = mention;
  return {
    key: mention.id,
    cells: [
      <Link to={`/articles/${article.id}`}>{inMinutes(at)}</Link>,
      <OutletLink source={nameOf(article.source)} />,
      <Role role={role} />,
      originName,
      ORIGIN_REASONS[why],
      follows === null ? (
        "nobody that is known"
      ) : (
        <Link to={`/articles/${follows.article.id}`}>{outletInWords(nameOf(follows.article.source))}</Link>
      ),
    ],
  };
}

/** ECharts' words for it. Outlets stand from the first at the top to the last. */
function cascadeOption(steps: readonly Step[], colour: Colour) {
  const names = distinctNames(steps.map(({ mention }) => mention.article.source));
  const ink = colour("--faint");
  return {
    legend: { left: 0, top: 0, textStyle: { color: colour("--ink") } },
    tooltip: { trigger: "item", renderMode: "richText" },
    xAxis: {
      ...{ type: "time", axisLabel: { color: ink, hideOverlap: true }, splitNumber: 4 },
      // The first mark stands clear of the outlets' names.
      boundaryGap: ["3%", "3%"],
      ...spanOfOne(steps),
    },
    yAxis: {
      ...{ type: "category", data: [...names.values()], inverse: true, axisTick: { show: false } },
      axisLabel: { color: colour("--ink"), width: 130, overflow: "truncate" },
      splitLine: { show: true, lineStyle: { color: colour("--line") } },
    },
    series: (Object.keys(ROLE_MARKS) as ClaimSourceRole[]).map((role) => ({
      ...{ type: "scatter", name: ROLES[role].name, symbol: ROLE_MARKS[role].symbol },
      ...{ symbolSize: ROLE_MARKS[role].size, itemStyle: lookOf(role, colour) },
      data: steps
        .filter((step) => step.role === role)
        .map(({ at, mention }) => [at, names.get(mention.article.source.domain)]),
    })),
  };
}

const HALF_A_DAY = 43_200_000;

/** One instant alone has no span, and would be told on an axis of years: it stands in the middle of a day. */
function spanOfOne(steps: readonly Step[]) {
  const [first, ...later] = steps.map(({ at }) => Date.parse(at));
  if (first === undefined || later.some((at) => at !== first)) return {};
  return { min: first - HALF_A_DAY, max: first + HALF_A_DAY };
}

/** A copy is hollow. */
function lookOf(role: ClaimSourceRole, colour: Colour) {
  const color = colour(ROLE_MARKS[role].token);
  return role === "COPY" ? { color: colour("--paper"), borderColor: color, borderWidth: 2 } : { color };
}
