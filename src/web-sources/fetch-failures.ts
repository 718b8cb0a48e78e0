import { ExpectedFailure, PageGone } from "../domain/expected-failure.js";
import { BlockedAddressError } from "./resolve-name.js";

const FIELD = ["input", "url"];
const SEND_PAGE = "Send the article's html or text instead.";

/** The host is left alone for a while, because it asked for that or because it failed again and again. */
export class BackedOffFailure extends ExpectedFailure {
  constructor(
    host: string,
    /** In milliseconds. */
    readonly until: number,
    /** Whether the host asked for it. */
    readonly asked: boolean,
  ) {
    const why = asked ? "asked for fewer requests" : "failed several times in a row";
    const when = new Date(until).toISOString();
    super(
      "FETCH_BACKED_OFF",
      `${host} ${why} and is left alone until ${when}. Try again then. ${SEND_PAGE}`,
      FIELD,
    );
  }
}

/** The deadline came first. */
export class TooSlowFailure extends ExpectedFailure {
  constructor(milliseconds: number) {
    super(
      "FETCH_FAILED",
      `The site took longer than ${milliseconds / 1000} seconds. Try again later. ${SEND_PAGE}`,
      FIELD,
    );
  }
}

/** The answer leads elsewhere than may be followed. */
export class RedirectFailure extends ExpectedFailure {
  constructor(
    how: string,
    /** Of the answer that was followed no further. */
    readonly httpStatus: number,
  ) {
    super("FETCH_FAILED", `The address redirects ${how}. Give the address of the article itself.`, FIELD);
  }
}

/** Every way in which fetching a page fails, each with what to do next. */
export const fetchFailures = {
  blocked: (why: string) =>
    new ExpectedFailure(
      "FETCH_BLOCKED",
      `This address was not fetched: ${why}. ${SEND_PAGE.slice(0, -1)}, or allow a host of your own with FETCH_ALLOW.`,
      FIELD,
    ),
  unreachable: (cause: unknown) =>
    new ExpectedFailure(
      "FETCH_FAILED",
      `The site could not be reached. Check the address, or try again later. ${SEND_PAGE}`,
      FIELD,
      { cause },
    ),
  tooSlow: (milliseconds: number) => new TooSlowFailure(milliseconds),
  backedOff: (host: string, until: number, asked: boolean) => new BackedOffFailure(host, until, asked),
  tooManyRedirects: (most: number, status: number) => new RedirectFailure(`more than ${most} times`, status),
  badRedirect: (status: number) => new RedirectFailure("to nowhere", status),
  /** `retryAt` in milliseconds, where the site says when it may be asked again. */
  refusedByStatus: (status: number, retryAt: number | null) =>
    isGone(status)
      ? new PageGone(`There is no page at this address (HTTP ${status}). Check it. ${SEND_PAGE}`, FIELD)
      : new ExpectedFailure("FETCH_FAILED", `${statusMessage(status, retryAt)} ${SEND_PAGE}`, FIELD),
  tooLarge: (mostBytes: number) =>
    new ExpectedFailure(
      "TOO_LARGE",
      `The page is larger than ${mostBytes / 1024 / 1024} MiB. Send the article's text instead.`,
      FIELD,
    ),
  notHtml: (contentType: string) =>
    new ExpectedFailure(
      "NOT_AN_ARTICLE",
      `This is no web page but ${contentType}. Send the article's text instead.`,
      FIELD,
    ),
  robots: (host: string) =>
    new ExpectedFailure(
      "ROBOTS_DISALLOWED",
      `${host} asks programs not to fetch this page (robots.txt). ${SEND_PAGE}`,
      FIELD,
    ),
  robotsUnreadable: (host: string) =>
    new ExpectedFailure(
      "ROBOTS_DISALLOWED",
      `${host} does not say which pages programs may fetch (its robots.txt answers with an error). Try again later. ${SEND_PAGE}`,
      FIELD,
    ),
};

const isGone = (status: number) => status === 404 || status === 410;

function statusMessage(status: number, retryAt: number | null): string {
  const later = retryAt === null ? "later" : `after ${new Date(retryAt).toISOString()}`;
  if (status === 401 || status === 402 || status === 403)
    return `The site refuses to show this page to programs (HTTP ${status}).`;
  if (status === 429) return `The site asks for fewer requests (HTTP 429). Try again ${later}.`;
  return `The site answered with an error (HTTP ${status}). Try again ${later}.`;
}

/** Whether an error tells of a host that is in trouble, and not of an address that is blocked or of a caller that went away. */
export function isHostFault(error: unknown, deadline: AbortSignal): boolean {
  if (deadline.aborted) return deadline.reason instanceof Error && deadline.reason.name === "TimeoutError";
  const failure = asFetchFailure(error);
  return failure instanceof ExpectedFailure && failure.code === "FETCH_FAILED";
}

/** What the network threw, as a failure that the caller can act on; a bug passes unchanged. */
export function asFetchFailure(error: unknown): unknown {
  if (error instanceof ExpectedFailure) return error;
  for (let cause = error, depth = 0; isObject(cause) && depth < 5; cause = cause["cause"], depth += 1) {
    if (cause instanceof BlockedAddressError)
      return fetchFailures.blocked("its name leads to a host that is not on the public internet");
    if (typeof cause["code"] === "string") return fetchFailures.unreachable(error);
  }
  return error instanceof TypeError && error.message === "fetch failed"
    ? fetchFailures.unreachable(error)
    : error;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
