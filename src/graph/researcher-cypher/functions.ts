import { elementOf, type Kind, type Piece, requireValue, SCALAR, valueOf, weightOf } from "./kinds.js";
import { refuseQuery } from "./refuse-query.js";

/** The longest list that `collect` gives; the rest is cut off. */
export const LONGEST_LIST = 1_000;

/** A function that queries may call. */
export interface ListedFunction {
  /** As it is written to the database. */
  name: string;
  /** How many arguments it takes. */
  takes: [least: number, most: number];
  /** Whether it makes one value of many rows, and may be asked for distinct ones. */
  aggregates?: true;
  gives(args: readonly Piece[]): Kind;
}

const scalar: ListedFunction["gives"] = (args) => {
  args.forEach(requireValue);
  return SCALAR;
};
const asLong: ListedFunction["gives"] = (args) => {
  args.forEach(requireValue);
  return valueOf(Math.max(1, ...args.map(({ kind }) => weightOf(kind))));
};
const anything: ListedFunction["gives"] = () => SCALAR;
const element: ListedFunction["gives"] = ([list]) => elementOf(list!.kind).of;

const only =
  (is: Kind["is"], what: string): ListedFunction["gives"] =>
  ([argument]) =>
    argument!.kind.is === is ? SCALAR : refuseQuery(`\`${argument!.text}\` is no ${what}.`);

const several = (names: string[], takes: [number, number], gives: ListedFunction["gives"]) =>
  names.map((name): ListedFunction => ({ name, takes, gives }));

/** Everything that may be called. What is not here (procedures, `properties`, `keys`, `labels`, `reduce`, …) is refused. */
const LISTED: readonly ListedFunction[] = [
  { name: "count", takes: [1, 1], aggregates: true, gives: anything },
  {
    name: "collect",
    takes: [1, 1],
    aggregates: true,
    gives: ([item]) => ({ is: "list", of: item!.kind, length: LONGEST_LIST }),
  },
  ...several(["min", "max"], [1, 1], asLong).map((each) => ({ ...each, aggregates: true as const })),
  ...several(["sum", "avg", "stDev", "stDevP"], [1, 1], scalar).map((each) => ({
    ...each,
    aggregates: true as const,
  })),
  ...several(["percentileCont", "percentileDisc"], [2, 2], scalar).map((each) => ({
    ...each,
    aggregates: true as const,
  })),
  ...several(["size", "isEmpty"], [1, 1], ([list]) => (elementOf(list!.kind), SCALAR)),
  ...several(["head", "last"], [1, 1], element),
  { name: "length", takes: [1, 1], gives: only("path", "path; the length of a list is its `size`") },
  { name: "type", takes: [1, 1], gives: only("relationship", "relationship") },
  ...several(["coalesce"], [1, 10], asLong),
  ...several(["toLower", "toUpper", "trim", "lTrim", "rTrim", "toString"], [1, 1], asLong),
  ...several(["left", "right"], [2, 2], asLong),
  ...several(["substring"], [2, 3], asLong),
  ...several(["toInteger", "toFloat", "toBoolean"], [1, 1], scalar),
  ...several(["abs", "ceil", "floor", "sign", "sqrt", "log", "log10", "exp"], [1, 1], scalar),
  ...several(["round"], [1, 2], scalar),
  ...several(["date", "datetime", "duration"], [0, 1], scalar),
  ...several(["date.truncate", "datetime.truncate"], [2, 2], scalar),
  ...several(["duration.between", "duration.inDays", "duration.inSeconds"], [2, 2], scalar),
];

const BY_NAME = new Map(LISTED.map((listed) => [listed.name.toLowerCase(), listed]));

/** The names, for messages and the documentation. */
export const LISTED_NAMES: readonly string[] = [...LISTED.map(({ name }) => name), "range"];

export function listedFunction(name: string): ListedFunction {
  return (
    BY_NAME.get(name.toLowerCase()) ??
    refuseQuery(
      `The function \`${name}\` is not one that queries may call. These may be: ${LISTED_NAMES.join(", ")}.`,
    )
  );
}
