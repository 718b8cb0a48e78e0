import { parse } from "tldts";

import { presentationParameters, trackingParameters, trackingPrefixes } from "./tracking-parameters.js";

const TRACKING = new Set(trackingParameters);
const PRESENTATION = new Map(Object.entries(presentationParameters));
/** Labels that name a device or a way of serving, not a section: "en.m.wikipedia.org" is "en.wikipedia.org". */
const PRESENTATION_LABELS = new Set(["www", "m", "mobile", "amp"]);
/** Trailing slashes, "index.html" and AMP endings; "/amp" alone is a page and stays. */
const PRESENTATION_ENDINGS = /(?:\/|\/index\.html?|(?<=[^/])\/amp|(?<=[^/])\.amp(?:\.html)?)+$/i;
export const LONGEST_URL = 2048;

/**
 * Gives the one spelling under which an article is kept, or null for what is no http(s) URL (or is past 2,048 characters).
 * Two spellings meet when they differ in scheme on default ports, "www.", "m.", "mobile." or "amp." in front, letter case of
 * the host, fragment, tracking parameters, order of parameters, a trailing slash, "index.html" or an AMP ending. Credentials
 * are dropped, so that they are never stored: whoever fetches must judge the URL as it was given.
 */
export function canonicaliseUrl(raw: string, base?: string | null): string | null {
  const url = readUrl(raw, base ?? undefined);
  if (!url) return null;
  const inner = wrappedByAmpCache(url);
  if (inner) return canonicaliseUrl(inner);
  const host = canonicalHost(url.hostname);
  const scheme = host.registrable && url.port === "" ? "https:" : url.protocol;
  const port = url.port === "" ? "" : `:${url.port}`;
  const canonical = `${scheme}//${host.name}${port}${canonicalPath(url.pathname)}${canonicalQuery(url.searchParams)}`;
  if (canonical.length > LONGEST_URL) return null;
  // Taking an ending off can leave another, or a dot that URLs resolve ("/..amp"); each pass only shortens.
  return canonical === raw ? canonical : canonicaliseUrl(canonical);
}

function readUrl(raw: string, base: string | undefined): URL | null {
  const trimmed = raw.trim();
  if (trimmed === "" || trimmed.length > 2 * LONGEST_URL || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url : null;
}

/** An address or "localhost" keeps its scheme: such hosts seldom serve both. */
function canonicalHost(hostname: string): { name: string; registrable: boolean } {
  const name = hostname.replace(/\.$/, "");
  const { domain, subdomain } = parse(name, { allowPrivateDomains: true });
  if (!domain) return { name, registrable: false };
  const labels = (subdomain ?? "")
    .split(".")
    .filter((label) => label !== "" && !PRESENTATION_LABELS.has(label));
  return { name: [...labels, domain].join("."), registrable: true };
}

function canonicalPath(pathname: string): string {
  const spelled = pathname.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
  const path = spelled.replace(PRESENTATION_ENDINGS, "");
  return path === "" ? "/" : path;
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [name, value] of parameters)
    if (selectsContent(name.toLowerCase(), value)) kept.append(name, value);
  kept.sort();
  return kept.size === 0 ? "" : `?${kept.toString()}`;
}

function selectsContent(name: string, value: string): boolean {
  if (name === "" || TRACKING.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix)))
    return false;
  return !PRESENTATION.get(name)?.includes(value.toLowerCase());
}

/** The article's own URL inside "google.com/amp/s/…" and "x.cdn.ampproject.org/c/s/…"; null elsewhere. */
function wrappedByAmpCache(url: URL): string | null {
  const path = /(^|\.)google\.[a-z.]+$/.test(url.hostname)
    ? /^\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)
    : url.hostname.endsWith(".cdn.ampproject.org")
      ? /^\/[a-z]\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)
      : null;
  return path ? `${path[1] ? "https" : "http"}://${path[2]}${url.search}` : null;
}
