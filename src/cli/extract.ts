import { createWeb } from "../web-sources/web.js";
import { decodePage } from "../web-sources/decode-page.js";
import { pageContent, takeIn } from "../services/take-in.js";
import { readInput } from "./read-input.js";
import type { CommandContext } from "./run-command.js";

/** Shows what would be read of an article; nothing is stored and no database is needed. */
export async function extractCommand(
  argument: string,
  { config, json, print }: CommandContext,
): Promise<number> {
  const web = createWeb(config);
  const input = await readInput(argument, (bytes) => decodePage(bytes, null));
  const intake = await takeIn({ ...input, force: false, wait: true }, web);
  const content =
    intake.kind === "CONTENT"
      ? intake.content
      : await web.fetchPage(intake.url).then(({ url, html }) => pageContent({}, html, url, web));
  const { title, byline, publishedAt, language, canonicalUrl, text } = content;
  const shown = { title, byline, publishedAt, language, canonicalUrl, text };
  print(json ? JSON.stringify(shown) : describeContent(shown));
  return 0;
}

function describeContent({ text, ...facts }: Record<string, string | null>): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value ?? "(not found)"}`);
  return `${lines.join("\n")}\n\n${text}`;
}
