import { madeUpName } from "./made-up-names.js";
import type { WorldPlan } from "./world-plan.js";

/** How many claims an article states that no other says in words of its own. */
export const OWN_CLAIMS = 8;
const TOWNS = 400;
const MONTHS = ["January", "March", "May", "June", "September", "November"];

/** What an article may lead with: the claim of its story in two wordings, another figure, or that it is not so. */
export const LEADS = ["MAIN", "REWORDED", "OTHER_FIGURE", "DENIAL"] as const;
export type Lead = (typeof LEADS)[number];

/** What a story is about, in the words in which articles state it. */
export interface Story {
  town: string;
  bridge: string;
  office: string;
  leads: Record<Lead, string>;
  side: string;
}

export function storyAt({ chances }: WorldPlan, story: number): Story {
  const chance = (place: number) => chances.of("detail", story * 4 + place);
  // Towns have odd numbers among the names, bridges even ones that no claim of an article's own has.
  const town = townOf(Math.floor(chance(0) * TOWNS));
  const bridge = `${madeUpName(800_000 + story)} Bridge`;
  const cables = 3 + Math.floor(chance(1) * 40);
  const day = `${1 + Math.floor(chance(2) * 28)} ${MONTHS[Math.floor(chance(3) * MONTHS.length)]!} 2024`;
  const said = (how: string, count: number) =>
    `The ${bridge} in ${town} ${how} on ${day} after inspectors found cracks in ${count} cables.`;
  return {
    ...{ town, bridge, office: `${town} Roads Office` },
    leads: {
      MAIN: said("closed", cables),
      REWORDED: `${town}'s ${bridge} closed on ${day} after inspectors found cracks in ${cables} cables.`,
      OTHER_FIGURE: said("closed", cables + 7),
      DENIAL: said("did not close", cables),
    },
    side: `The council of ${town} paid ${cables + 50} million crowns for the ${bridge} in 2023.`,
  };
}

/** With what an article leads: most with the claim that the others state, some with what speaks against it. */
export function leadOfArticle({ chances }: WorldPlan, article: number): Lead {
  const chance = chances.of("leading-claim", article);
  if (chance < 0.6) return "MAIN";
  if (chance < 0.85) return "REWORDED";
  return chance < 0.93 ? "OTHER_FIGURE" : "DENIAL";
}

export const statesSide = ({ chances }: WorldPlan, article: number): boolean =>
  chances.of("side-claim", article) < 0.5;

/** What only this article, and who copies it, states: about names that are in no other claim. */
export function ownClaims({ chances }: WorldPlan, article: number, town: string): string[] {
  return Array.from({ length: OWN_CLAIMS }, (_, slot) => {
    const number = article * OWN_CLAIMS + slot;
    const count = 2 + Math.floor(chances.of("detail", -1 - number) * 900);
    return TEMPLATES[slot % TEMPLATES.length]!(madeUpName(900_000 + number), town, count);
  });
}

const TEMPLATES: readonly ((name: string, town: string, count: number) => string)[] = [
  (name, town, count) => `The ${town} council spent ${count} million crowns on the ${name} tunnel in 2024.`,
  (name, town, count) => `${name} Foods recalled ${count} tonnes of flour from shops in ${town}.`,
  (name, town, count) => `Engineers found ${count} faults at the ${name} power station near ${town}.`,
  (name, town, count) => `The ${name} hospital in ${town} treated ${count} patients in May 2025.`,
  (name, town, count) => `Police in ${town} seized ${count} stolen paintings from the ${name} warehouse.`,
  (name, town, count) => `The ${name} shipyard in ${town} dismissed ${count} workers.`,
  (name, town, count) => `The ${name} ferry sank off ${town} with ${count} passengers aboard.`,
  (name, town, count) => `A fire destroyed ${count} homes in the ${name} quarter of ${town}.`,
];

const townOf = (town: number) => `Port ${madeUpName(850_000 + town)}`;
