import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { parsePage } from "../../src/web-sources/page-document.js";

const root = resolve(import.meta.dirname, "../..");
/** A sentence of an article that is told by so many characters is told for certain. */
const TELLING = 60;

/** The lines of a log that hold a secret, or the words of an article. */
export function logLeaks(
  log: string,
  secrets: readonly (string | RegExp)[],
  bodies: readonly string[],
): string[] {
  const probes = bodies.map(squeeze).filter(({ length }) => length >= TELLING);
  return log.split("\n").filter((line) => {
    const said = squeeze(line.replaceAll('\\"', '"').replaceAll("\\n", " "));
    return (
      secrets.some((secret) => (typeof secret === "string" ? said.includes(secret) : secret.test(said))) ||
      probes.some((probe) => said.includes(probe))
    );
  });
}

/** A key of the API as it is made, whosever it is. */
const API_KEY = /cg_[0-9a-f]{16}_[\w-]{43}/;

/** A secret that webhooks are signed by. */
const WEBHOOK_SECRET = /whsec_[A-Za-z0-9+/]{32}/;

/** What the tests use for keys and passwords. */
export const TEST_SECRETS = ["sk-test", "Bearer ", "a-secret-key", API_KEY, WEBHOOK_SECRET];

/** The sentences of all articles that the tests take in: the samples' paragraphs and every long text in the tests themselves. */
export function testBodies(): string[] {
  const messages = sourcesUnder("src");
  return [...samplesText(), ...testLiterals()]
    .flatMap((text) => text.split(/(?<=[.!?])\s+/u))
    .map((sentence) => squeeze(sentence).slice(0, TELLING))
    .filter((start) => start.length === TELLING && !messages.includes(start));
}

function samplesText(): string[] {
  const folder = resolve(root, "samples");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => {
      const page = parsePage(readFileSync(resolve(folder, name), "utf8"));
      return [...page.querySelectorAll("p")].map(({ textContent }) => textContent ?? "");
    });
}

function testLiterals(): string[] {
  return [...sourcesUnder("test").matchAll(/"((?:[^"\\\n]|\\.){60,})"|`([^`]{60,})`/gu)].map(
    ([, quoted, template]) => (quoted ?? template ?? "").replaceAll('\\"', '"'),
  );
}

function sourcesUnder(folder: string): string {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(resolve(root, folder, name), "utf8"))
    .join("\n");
}

const squeeze = (text: string) => text.replace(/\s+/gu, " ").trim();
