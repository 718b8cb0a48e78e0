import { mix } from "../world/chances.js";
import { madeUpName } from "../world/made-up-names.js";

const PLACES = ["Gull Bay", "Port Ellery", "Kingsmere", "Cald Harrow", "Sundhaven", "Orrin Vale", "Tarnwick"];
const DEEDS = [
  (place: string, n: number) => `The harbour of ${place} handled ${n} tonnes of grain in week ${n % 52}.`,
  (place: string, n: number) => `The council of ${place} approved ${n} million crowns for a bridge.`,
  (place: string, n: number) => `Inspectors counted ${n} cracks in the dam above ${place}.`,
  (place: string, n: number) => `A hospital in ${place} treated ${n} people after the flood.`,
  (place: string, n: number) => `The railway company of ${place} dismissed ${n} workers in April.`,
];
const CLAIMS = 10;
const THINGS = [
  ...["market", "garden", "school", "river", "library", "theatre", "orchard", "mill", "chapel", "square"],
  ...[
    "bakery",
    "station",
    "meadow",
    "quarry",
    "museum",
    "tavern",
    "workshop",
    "cemetery",
    "lane",
    "fountain",
  ],
];
const QUALITIES = [
  "quiet",
  "old",
  "narrow",
  "bright",
  "damp",
  "pleasant",
  "plain",
  "crowded",
  "green",
  "dusty",
];
const REMARKS = [
  (name: string, one: string, quality: string, other: string) =>
    `Those who live near ${name} think of the ${one} as a ${quality} place, and few of them would have it moved to where the ${other} is.`,
  (name: string, one: string, quality: string, other: string) =>
    `There is a ${quality} path from the ${one} to the ${other}, and on some evenings people of ${name} go along it to be by themselves.`,
  (name: string, one: string, quality: string, other: string) =>
    `What the ${one} means to ${name} is hard to say for anybody who has not been there, but it is as ${quality} as the ${other} next to it.`,
];

/**
 * An article in English of ten claims, each of which some four others of a thousand state too; what stands between them is in no
 * other article.
 */
export function madeUpArticle(number: number): string {
  return Array.from(
    { length: CLAIMS },
    (_, at) => `${claimOf(number, at)} ${remarkOf(number * CLAIMS + at)}`,
  ).join("\n\n");
}

function claimOf(number: number, at: number): string {
  const story = (number * 7 + at * 131) % 2_500;
  return DEEDS[story % DEEDS.length]!(PLACES[story % PLACES.length]!, 10 + story);
}

function remarkOf(index: number): string {
  const drawn = <Value>(values: readonly Value[], salt: number) =>
    values[mix(index * 7 + salt) % values.length]!;
  return drawn(REMARKS, 1)(
    madeUpName(700_000 + index),
    drawn(THINGS, 2),
    drawn(QUALITIES, 3),
    drawn(THINGS, 4),
  );
}
