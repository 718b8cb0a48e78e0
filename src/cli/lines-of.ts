import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** More than the largest article with its markup; a longer line is no JSON Lines file. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a stream, each with how many bytes lie behind it. Reads no further than it is asked for: node:readline would
 * hold a thousand lines ready, which are gigabytes where a line is a page. Null stands for a line past the limit.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<{ line: string | null; bytesRead: number }> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let tooLong = false;
  let bytesRead = 0;
  for await (const chunk of stream) {
    const parts = (rest + decoder.write(Buffer.from(chunk))).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      bytesRead += Buffer.byteLength(line) + 1;
      yield { line: tooLong ? null : line, bytesRead };
      tooLong = false;
    }
    if (rest.length <= LONGEST_LINE) continue;
    bytesRead += Buffer.byteLength(rest);
    [rest, tooLong] = ["", true];
  }
  const last = rest + decoder.end();
  if (last !== "" || tooLong)
    yield { line: tooLong ? null : last, bytesRead: bytesRead + Buffer.byteLength(last) };
}
