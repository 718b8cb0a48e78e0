import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Each colour scheme and each width once; `LOOKS=all` looks at every pair of them. */
const LOOKS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 360 },
  ...(process.env["LOOKS"] === "all"
    ? [
        { colorScheme: "light", width: 360 },
        { colorScheme: "dark", width: 1280 },
      ]
    : []),
] as { colorScheme: "light" | "dark"; width: number }[];

/** Expects axe to find nothing wrong with a page as it is shown now, light and dark, wide and narrow, and nothing to be wider than it. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { colorScheme, width } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect({ colorScheme, width, faults: await accessibilityFaults(page) }).toEqual({
      colorScheme,
      width,
      faults: [],
    });
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  }
}

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** What axe finds wrong with the page as it is shown now, each with where. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate<Violation[]>("axe.run().then(({ violations }) => violations)");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
