import { createHash } from "node:crypto";
import type { Readable } from "node:stream";

/** More than the largest article with its markup; a longer line is no JSON Lines file. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** A line of a file, and where it ends. */
export interface FileLine {
  /** From 1. */
  number: number;
  /** Null for one past the limit. */
  line: string | null;
  /** How much of the file lies behind it. */
  bytesRead: number;
  /** Of all lines up to this one: equal hashes are equal beginnings of files. */
  hash: string;
}

/**
 * The lines of a stream. Reads no further than it is asked for: node:readline would hold a thousand lines ready, which are
 * gigabytes where a line is a page.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<FileLine> {
  let number = 0;
  let bytesRead = 0;
  let hash = "";
  for await (const { bytes, length } of byteLines(stream)) {
    bytesRead += length;
    const line = bytes === null ? null : bytes.toString("utf8");
    hash = createHash("sha256")
      .update(hash)
      .update(line ?? `longer: ${length}`)
      .digest("hex");
    yield { number: ++number, line, bytesRead, hash };
  }
}

interface ByteLine {
  /** Without the line feed; null past the limit. */
  bytes: Buffer | null;
  /** With the line feed, where there is one. */
  length: number;
}

const LINE_FEED = 0x0a;

async function* byteLines(stream: Readable): AsyncGenerator<ByteLine> {
  let held: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length > LONGEST_LINE) held = [];
    else held.push(part);
  };
  const finish = (feed: number): ByteLine => {
    const bytes = length > LONGEST_LINE ? null : Buffer.concat(held);
    const line = { bytes, length: length + feed };
    [held, length] = [[], 0];
    return line;
  };
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk as Buffer | string);
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      take(rest.subarray(0, end));
      yield finish(1);
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) take(rest);
  }
  if (length > 0) yield finish(0);
}
