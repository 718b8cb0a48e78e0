import type { Locator, Page } from "playwright-core";

/** What has the focus: that it is seen, by its outline; a string, as it runs in the page. */
const FOCUS = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const { width, height } = document.activeElement.getBoundingClientRect();
  const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && width > 0 && height > 0;
  return { isSeen, isNothing: document.activeElement === document.body, html: document.activeElement.outerHTML.slice(0, 200) };
})()`;

/** Further away than this nobody tabs. */
const MOST_STOPS = 80;

/** Goes by the Tab key to something, as people without a mouse do; each stop on the way must be seen to have the focus. */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const { isSeen, isNothing, html } = await page.evaluate<{
      isSeen: boolean;
      isNothing: boolean;
      html: string;
    }>(FOCUS);
    if (isNothing) continue;
    expect({ isSeen, html }).toEqual({ isSeen: true, html });
    if ((await focused(page, wanted).count()) > 0) return;
  }
  throw new Error(`${MOST_STOPS} stops of ${key} do not lead to ${String(wanted)}.`);
}

/** That of the found elements which has the focus. */
export const focused = (page: Page, wanted: Locator): Locator => wanted.and(page.locator(":focus"));
