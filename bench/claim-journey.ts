import type { Locator, Page } from "playwright-core";

import { frames, openClaim, type Seen, watched } from "./page-watch.js";

/** What was measured of one visit, by what was done. */
export type Journey = Map<string, Seen>;

const GROWN = 2_000;

/** A reader's way through a claim's page, from its address to a graph of many things. */
export async function visitClaim(page: Page, url: string): Promise<Journey> {
  const seen: Journey = new Map();
  const { readable, idle } = await openClaim(page, url);
  seen.set("claim and verdict to be read", readable).set("page idle", idle);
  for (const step of [openOrigin, seeOutlets, leaveOut, seeWording, seeHistory, useGraph])
    for (const [name, one] of await step(page)) seen.set(name, one);
  return seen;
}

type Steps = [string, Seen][];

const sectionOf = (id: string) => `section[aria-labelledby="${id}"]`;
const part = (page: Page, id: string): Locator => page.locator(sectionOf(id));
const wayTo = (page: Page, title: string) => () =>
  page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: title }).click();
const inPart = (id: string, selector: string) => `document.querySelector('${sectionOf(id)} ${selector}')`;

async function openOrigin(page: Page): Promise<Steps> {
  const open = () => part(page, "why").locator("summary").first().click();
  return [["an origin opened", await watched(page, open, inPart("why", "details[open] li a"))]];
}

async function seeOutlets(page: Page): Promise<Steps> {
  const outlets = part(page, "outlets");
  const drawn = `${inPart("outlets", ".chart svg")} && ${inPart("outlets", "tbody tr")}`;
  const steps: Steps = [["outlets, with a chart", await watched(page, wayTo(page, "Outlets that"), drawn)]];
  const byHour = `/by hour|one hour/.test(${inPart("outlets", "")}.textContent) && !${inPart("outlets", ".former")}`;
  const choose = () => outlets.getByRole("combobox").selectOption("HOUR");
  steps.push(["timeline by the hour", await watched(page, choose, byHour)]);
  const more = outlets.getByRole("button", { name: "Show more outlets" });
  if ((await more.count()) > 0) {
    const grown = `document.querySelectorAll('[aria-label="What each outlet does with it"] tbody tr').length > 20`;
    steps.push(["more outlets", await watched(page, () => more.click(), grown)]);
  }
  return steps;
}

async function leaveOut(page: Page): Promise<Steps> {
  const box = part(page, "what-if").getByRole("checkbox").first();
  await wayTo(page, "What if")();
  await box.waitFor();
  const shown = `${inPart("what-if", ".what-if-pair")} && !${inPart("what-if", ".former")}`;
  return [["an outlet left out", await watched(page, () => box.check(), shown)]];
}

async function seeWording(page: Page): Promise<Steps> {
  const listed = inPart("wording", ".wording-list li");
  const steps: Steps = [["wording", await watched(page, wayTo(page, "Wording"), listed)]];
  const other = part(page, "wording").getByRole("button", { name: "Set beside the first" }).last();
  const beside = `${inPart("wording", "[aria-pressed=true]")} && !${inPart("wording", ".former")}`;
  return [...steps, ["a wording set beside", await watched(page, () => other.click(), beside)]];
}

async function seeHistory(page: Page): Promise<Steps> {
  return [["verdict history", await watched(page, wayTo(page, "Verdict history"), inPart("history", "li"))]];
}

async function useGraph(page: Page): Promise<Steps> {
  const drawn = `${inPart("graph", "canvas")} && ${inPart("graph", '[aria-label="Around it"] button')}`;
  const begun = await watched(page, wayTo(page, "The graph around it"), drawn);
  const grown = await growGraph(page);
  return [
    ["graph begun", begun],
    ...grown,
    ["another thing chosen in it", await chooseThing(page)],
    ["graph dragged, longest frame", await frames(page, () => drag(page))],
    ["graph brought nearer, longest frame", await frames(page, () => comeNearer(page))],
  ];
}

/** Adds what lies around the claim, step by step, until there is nothing more or enough is drawn; gives the slowest. */
async function growGraph(page: Page): Promise<Steps> {
  const graph = part(page, "graph");
  const more = graph.getByRole("button", { name: "Add more" });
  const shown = `Number(/(\\d+) shown/.exec(${inPart("graph", "")}.textContent)?.[1] ?? 0)`;
  const steps: Seen[] = [];
  let size = (await page.evaluate(shown)) as number;
  while (size < GROWN && (await more.count()) > 0) {
    steps.push(
      await watched(page, () => more.click(), `${shown} > ${size} && !${inPart("graph", "button:disabled")}`),
    );
    size = (await page.evaluate(shown)) as number;
  }
  if (steps.length === 0) return [];
  const slowest = {
    took: Math.max(...steps.map(({ took }) => took)),
    longest: Math.max(...steps.map(({ longest }) => longest)),
  };
  return [[`graph grown to ${size} things, slowest step`, slowest]];
}

/** The last of those listed: the claim is tied to what is about it, which may have been asked before. */
async function chooseThing(page: Page): Promise<Seen> {
  const other = part(page, "graph").getByRole("list", { name: "Around it" }).getByRole("button").last();
  const name = JSON.stringify(await other.textContent());
  const shown = `document.querySelector("#graph-chosen").textContent.endsWith(${name}) && !${inPart("graph", "button:disabled")}`;
  return watched(page, () => other.click(), shown);
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const place = part(page, "graph").locator("canvas").first();
  await place.scrollIntoViewIfNeeded();
  const box = (await place.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x - 200, y - 150);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 150, { steps: 40 });
  await page.mouse.up();
}

async function comeNearer(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, turn < 10 ? -120 : 120);
}
