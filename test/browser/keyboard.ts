import type { Locator, Page } from "playwright-core";

interface Stop {
  isSeen: boolean;
  isNothing: boolean;
  /** Whether it stands before the former stop in the document; null where that is gone, or was on another page. */
  isBefore: boolean | null;
  html: string;
}

/** What has the focus: that it is seen, by the outline of these pages, and where it is; a string, as it runs in the page. */
const FOCUS = `(() => {
  const at = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { width, height } = at.getBoundingClientRect();
  const isSeen = outlineStyle === "solid" && outlineWidth === "2px" && width > 0 && height > 0;
  const former = window.formerStop?.isConnected ? window.formerStop : null;
  const isBefore = former && (former.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  const isNothing = at === document.body;
  if (!isNothing) window.formerStop = at;
  return { isSeen, isNothing, isBefore, html: at.outerHTML.slice(0, 200) };
})()`;

/** Further away than this nobody tabs. */
const MOST_STOPS = 80;

/**
 * Goes by the Tab key to something, as people without a mouse do; each stop on the way must be seen to have the focus. Nothing has
 * it once between the end of the document and its beginning, where the browser's own buttons are.
 */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  let isBetween = false;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const { isSeen, isNothing, isBefore, html } = await page.evaluate<Stop>(FOCUS);
    expect({ isSeen: isSeen || (isNothing && !isBetween), html }).toEqual({ isSeen: true, html });
    if (isBetween && isBefore !== null) expect({ isBefore, html }).toEqual({ isBefore: key === "Tab", html });
    isBetween = isNothing;
    if (!isNothing && (await focused(page, wanted).count()) > 0) return;
  }
  throw new Error(`${MOST_STOPS} stops of ${key} do not lead to ${String(wanted)}.`);
}

/** That of the found elements which has the focus. */
export const focused = (page: Page, wanted: Locator): Locator => wanted.and(page.locator(":focus"));
