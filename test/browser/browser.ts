import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";

import { installedChromium } from "../support/installed-chromium.js";

/** Null: what needs a browser stands aside and says so, unless `BROWSER=required`. */
const executable = installedChromium();

if (executable === null) {
  if (process.env["BROWSER"] === "required")
    throw new Error("No Chromium is installed to test the pages in.");
  console.warn("No Chromium is installed: the tests of the pages stand aside.");
}

/** `describe` where there is a browser. */
export const describeInBrowser = executable === null ? describe.skip : describe;

export interface Visit {
  page: Page;
  context: BrowserContext;
}

export interface Reader {
  key?: string;
  /** What of the console is no fault, where a test makes something fail. */
  mayFail?: RegExp;
}

export interface TestBrowser {
  /** Opens an address in a window of its own, as a reader with this key; what is not said of the window is 1280 by 900, light. */
  visit(url: string, reader?: Reader & BrowserContextOptions): Promise<Visit>;
}

/** Loads a page anew, and resolves once it has asked to be told what happens; gives what it sends from then on. */
export async function reloadListening(page: Page): Promise<string[]> {
  const sent: string[] = [];
  // On a busy machine the page that goes may come to its own asking only now.
  let isAnew = false;
  page.once("framenavigated", () => {
    isAnew = true;
    sent.length = 0;
  });
  const listening = new Promise<void>((resolve) => {
    page.on("websocket", (socket) =>
      socket.on("framesent", ({ payload }) => {
        sent.push(String(payload));
        if (isAnew && String(payload).includes("subscribe")) resolve();
      }),
    );
  });
  await page.reload();
  await listening;
  return sent;
}

/** Opens a browser for the tests of a file; ends it after them. */
export function openBrowser(): TestBrowser {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: ["--no-sandbox"] });
  });
  // Whatever a test looks at: nothing may go wrong in the console, or be asked of another host.
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  const visit: TestBrowser["visit"] = async (url, { key, mayFail, ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    contexts.push(context);
    if (key !== undefined)
      await context.addInitScript(`sessionStorage.setItem("claimgraph.key", ${JSON.stringify(key)})`);
    const page = await context.newPage();
    watch(page, new URL(url).origin, (fault) => mayFail?.test(fault) || faults.push(fault));
    await page.goto(url);
    return { page, context };
  };
  return { visit };
}

/** Notes errors of the console (refusals of the content policy come there too) and requests to other hosts. */
function watch(page: Page, origin: string, note: (fault: string) => void): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") note(message.text());
  });
  page.on("pageerror", (error) => note(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) note(`asked another host: ${request.url()}`);
  });
}
