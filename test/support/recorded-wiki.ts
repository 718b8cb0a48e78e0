import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { hasMediaWiki, startMediaWiki } from "./mediawiki.js";
import { type ScriptedServer, type SeenRequest, serveScript } from "./scripted-server.js";

const RECORDED = join(import.meta.dirname, "../fixtures/wikipedia/recorded.json");
const HERE = "{{place}}";

type Recording = Record<string, unknown>;

const questionOf = ({ query }: SeenRequest) => new URLSearchParams(Object.entries(query).sort()).toString();

/** The wiki of the tests: a real one where MediaWiki is installed, else what that wiki answered when it was recorded. */
export async function startWiki(): Promise<{ apiUrl: string; real: boolean; close(): Promise<void> }> {
  if (hasMediaWiki()) return { ...(await startMediaWiki()), real: true };
  console.log("MediaWiki is not installed: its recorded answers are used.");
  const server = await replayWiki();
  return { apiUrl: `${server.url}/api.php`, real: false, close: server.close };
}

/** Answers as the real wiki did; what was not recorded is a fault of the test. */
export function replayWiki(): Promise<ScriptedServer> {
  const text = readFileSync(RECORDED, "utf8");
  return serveScript((request) => {
    const place = request.headers.host ?? "";
    const recording = JSON.parse(text.replaceAll(HERE, place)) as Recording;
    const body = recording[questionOf(request)];
    return body === undefined ? { status: 404, body: "not recorded" } : { body };
  });
}

/** Stands before a real wiki and writes down what it answers. */
export async function recordWiki(apiUrl: string): Promise<ScriptedServer & { save(): void }> {
  const recording: Recording = {};
  const server = await serveScript(async (request) => {
    const answer = await fetch(`${apiUrl}?${new URLSearchParams(request.query).toString()}`);
    const body: unknown = await answer.json();
    recording[questionOf(request)] = body;
    return { body };
  });
  const save = () => {
    const sorted = Object.fromEntries(Object.entries(recording).sort());
    const text = JSON.stringify(sorted, null, 1).replaceAll(new URL(apiUrl).host, HERE);
    writeFileSync(RECORDED, `${text}\n`);
  };
  return { ...server, save };
}
