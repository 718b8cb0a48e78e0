import type { Browser, Page } from "playwright-core";

/** Milliseconds of something in a page: until it was shown, and the longest that the page did not answer meanwhile. */
export interface Seen {
  took: number;
  longest: number;
}

/** Notes in the page, from its first line on: long tasks, when the reader did something, and when a claim was first to be read. */
const WATCH = `
  globalThis.watch = { tasks: [], begun: null, readable: null };
  new PerformanceObserver((list) => watch.tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  for (const kind of ["click", "change", "keydown"])
    addEventListener(kind, ({ timeStamp }) => { watch.begun ??= timeStamp; }, true);
  watch.longestSince = (at) => Math.max(0, ...watch.tasks.filter((task) => task.startTime + task.duration > at).map((task) => task.duration));
  watch.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  watch.until = async (holds) => {
    const begun = performance.now();
    while (!holds()) {
      if (performance.now() - begun > 180_000) throw new Error("Not within three minutes: " + holds);
      await new Promise(requestAnimationFrame);
    }
    await watch.painted();
    return performance.now();
  };
  watch.readable = watch.until(() => document.querySelector("h1") && document.querySelector("h1 ~ p .verdict"));
`;

export async function openWatched(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

/** Opens a claim's page: until it can be read, and until nothing is loaded or worked on any longer. */
export async function openClaim(page: Page, url: string): Promise<{ readable: Seen; idle: Seen }> {
  await page.goto(url);
  const took = (await page.evaluate("watch.readable")) as number;
  await page.waitForLoadState("networkidle");
  const whole = await page.evaluate(`({
    idle: Math.max(...[...performance.getEntriesByType("resource"), ...watch.tasks].map((one) => one.startTime + one.duration)),
    longest: watch.longestSince(0),
  })`);
  const { idle, longest } = whole as { idle: number; longest: number };
  return { readable: { took, longest }, idle: { took: idle, longest } };
}

/** What the reader does, until an expression holds in the page and is painted. */
export async function watched(page: Page, act: () => Promise<unknown>, holds: string): Promise<Seen> {
  await page.evaluate("watch.begun = null; watch.from = performance.now();");
  const shown = page.evaluate(`watch.until(() => watch.begun !== null && (${holds}))`);
  await act();
  const at = (await shown) as number;
  const begun = (await page.evaluate("watch.begun")) as number;
  // An observer is told of a long task after it.
  await page.waitForTimeout(60);
  return { took: at - begun, longest: (await page.evaluate("watch.longestSince(watch.begun)")) as number };
}

/** Frames while something goes on: `took` is the longest between two of them. */
export async function frames(page: Page, act: () => Promise<unknown>): Promise<Seen> {
  await page.evaluate(`
    watch.from = performance.now();
    watch.moving = true;
    watch.frames = (async () => {
      let [last, longest] = [performance.now(), 0];
      while (watch.moving) {
        const now = await new Promise(requestAnimationFrame);
        [longest, last] = [Math.max(longest, now - last), now];
      }
      return longest;
    })();
    // What is evaluated last is waited for, and this ends only with the movement.
    undefined;`);
  await act();
  const took = (await page.evaluate("watch.moving = false; watch.frames")) as number;
  await page.waitForTimeout(60);
  return { took, longest: (await page.evaluate("watch.longestSince(watch.from)")) as number };
}
