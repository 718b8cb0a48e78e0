import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

import { ExpectedFailure } from "../domain/expected-failure.js";
import { SetupFailure } from "../domain/setup-failure.js";
import { MOST_BYTES } from "../services/take-in.js";

/** What `<file|url|->` stands for: an address to fetch, or a page or text at hand. */
export type Input = { url: string } | { html: string } | { text: string };

/** Reads what the argument names: an http(s) address is given as it is, "-" is standard input, all else a file. */
export async function readInput(
  argument: string,
  decode: (bytes: Uint8Array) => string,
  stdin: NodeJS.ReadableStream = process.stdin,
): Promise<Input> {
  if (/^https?:\/\//i.test(argument)) return { url: argument };
  const bytes = await readBytes(argument, stdin);
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-")
    throw new ExpectedFailure(
      "NOT_AN_ARTICLE",
      `${named(argument)} is a PDF: give the article as HTML or plain text.`,
    );
  const content = decode(bytes);
  return looksLikeHtml(content) ? { html: content } : { text: content };
}

/** A page begins with a tag, or has the ones that only pages have. */
export function looksLikeHtml(content: string): boolean {
  return /^\s*<(?:[a-z!?])/i.test(content) || /<(?:html|head|body|article)[\s>]/i.test(content);
}

async function readBytes(argument: string, stdin: NodeJS.ReadableStream): Promise<Buffer> {
  if (argument !== "-") await requireFile(argument);
  const stream = argument === "-" ? stdin : createReadStream(argument);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part as Uint8Array | string);
    size += bytes.length;
    if (size > MOST_BYTES)
      throw new ExpectedFailure(
        "TOO_LARGE",
        `${named(argument)} is larger than 5 MiB: give the article alone.`,
      );
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return;
  const what = found === null ? "There is no file" : "This is no file";
  throw new SetupFailure(`${what}: ${path}. Give a file, an http or https address, or - for standard input.`);
}

function named(argument: string): string {
  return argument === "-" ? "Standard input" : argument;
}
