import type { FetchedPage } from "../services/doors.js";
import { decodePage } from "./decode-page.js";
import { fetchFailures } from "./fetch-failures.js";
import { type Asking, askPolitely, refusalOfStatus } from "./ask-politely.js";
import { readBody } from "./guarded-fetch.js";

const ACCEPT_PAGES = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";
const PAGE_TYPES = /^(text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)$/;

/** Fetches a page; see `Web`. */
export async function fetchPage(raw: string, asking: Asking): Promise<FetchedPage> {
  return askPolitely(raw, { accept: ACCEPT_PAGES }, asking, async ({ url, response }) => {
    const contentType = response.headers.get("content-type");
    const refusal = refusalOfStatus(response, asking.now) ?? refusalOfType(contentType);
    if (refusal) {
      await response.body?.cancel();
      throw refusal;
    }
    const html = decodePage(await readBody(response, asking.limits.mostBytes, "fail"), contentType);
    return { url: url.href, html };
  });
}

function refusalOfType(contentType: string | null): Error | null {
  const type = (contentType ?? "text/html").split(";")[0]?.trim().toLowerCase() ?? "";
  return PAGE_TYPES.test(type) ? null : fetchFailures.notHtml(type.slice(0, 100));
}
