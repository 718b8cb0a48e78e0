import { Readable } from "node:stream";

import { articleRequest, parseArticleLine, parseInstant } from "../../../src/cli/article-line.js";
import { importAhead, MOST_IN_A_BATCH } from "../../../src/cli/import-ahead.js";
import type { LineOutcome } from "../../../src/cli/import-lines.js";
import { linesOf } from "../../../src/cli/lines-of.js";
import { ExpectedFailure } from "../../../src/domain/expected-failure.js";
import { GraphError } from "../../../src/graph/graph-error.js";

interface Ways {
  read?: (line: string) => Promise<string>;
  commit?: (batch: readonly string[]) => Promise<unknown[]>;
  atOnce?: number;
  signal?: AbortSignal;
}

const asItIs = (line: string) => Promise.resolve(line);
const allCommitted = (batch: readonly string[]) => Promise.resolve<unknown[]>(batch.map(() => null));

const importing = (
  lines: Iterable<string | Buffer>,
  { read = asItIs, commit = allCommitted, atOnce = 2, signal = new AbortController().signal }: Ways = {},
) => importAhead({ lines: linesOf(Readable.from(lines)), read, commit, atOnce, signal });

async function outcomes(lines: Iterable<string | Buffer>, ways?: Ways): Promise<LineOutcome[]> {
  const found: LineOutcome[] = [];
  for await (const outcome of importing(lines, ways)) found.push(outcome);
  return found;
}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const refuse = (message: string) => new ExpectedFailure("INVALID_INPUT", message);

describe("importing lines, read ahead and committed some at a time", () => {
  it("names a refused line by its number in the file, with the reason, and goes on", async () => {
    const found = await outcomes(["good\n", "\n", "bad\n", "good\n", "late"], {
      read: async (line) => {
        if (line === "bad") throw refuse("It is bad.");
        return line;
      },
      commit: async (batch) => batch.map((line) => (line === "late" ? refuse("It came too late.") : null)),
    });
    expect(found).toMatchObject([
      { number: 1, kind: "imported" },
      { number: 3, kind: "rejected", reason: "It is bad.", line: "bad" },
      { number: 4, kind: "imported" },
      { number: 5, kind: "rejected", reason: "It came too late." },
    ]);
  });

  it("tells of the lines in their order, whichever is read first", async () => {
    const found = await outcomes(
      Array.from({ length: 100 }, (_, at) => `${at + 1}\n`),
      {
        read: async (line) => {
          await later(Number(line) % 7);
          return line;
        },
        atOnce: 5,
      },
    );
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  });

  it("skips what is no article, which is no failure", async () => {
    const found = await outcomes(["{}\n"], {
      read: () => Promise.reject(new ExpectedFailure("NOT_AN_ARTICLE", "An index page.")),
    });
    expect(found).toMatchObject([{ kind: "skipped", reason: "An index page." }]);
  });

  it.each(["read", "commit"])(
    "ends when the database is gone as it would %s, for every line would fail",
    async (where) => {
      let begun = 0;
      const gone = new GraphError("UNAVAILABLE", "The database does not answer.", true, { cause: null });
      const fail = async () => {
        begun++;
        await later(1);
        throw gone;
      };
      await expect(outcomes(Array(1_000).fill("line\n"), { [where]: fail })).rejects.toBe(gone);
      expect(begun).toBeLessThan(100);
    },
  );

  it("reads as many side by side as it may and commits no more at once than a batch", async () => {
    let [underWay, most] = [0, 0];
    const sizes: number[] = [];
    const found = await outcomes(Array(150).fill("line\n"), {
      atOnce: 3,
      read: async (line) => {
        most = Math.max(most, ++underWay);
        await later(1);
        underWay--;
        return line;
      },
      commit: async (batch) => {
        sizes.push(batch.length);
        return batch.map(() => null);
      },
    });
    expect(found).toHaveLength(150);
    expect(most).toBe(3);
    expect(Math.max(...sizes)).toBe(MOST_IN_A_BATCH);
  });

  it("reads on while it commits", async () => {
    let read = 0;
    let readBefore = 0;
    let first = true;
    await outcomes(Array(200).fill("line\n"), {
      read: async (line) => {
        read++;
        await later(1);
        return line;
      },
      commit: async (batch) => {
        const before = read;
        await later(50);
        if (first) readBefore = read - before;
        first = false;
        return batch.map(() => null);
      },
    });
    expect(readBefore).toBeGreaterThan(0);
  });

  it("reads no further than a few batches ahead, so that a file of any size fits", async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given++;
        yield `${"x".repeat(100_000)}\n`;
      }
    }
    let settled = 0;
    for await (const _ of importing(endless())) if (++settled === 200) break;
    // The stream itself keeps a few ready.
    expect(given).toBeLessThan(settled + 4 * MOST_IN_A_BATCH);
  });

  it("holds fewer lines where they are long", async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given++;
        yield `${"x".repeat(8 * 1024 * 1024)}\n`;
      }
    }
    for await (const _ of importing(endless())) break;
    expect(given).toBeLessThan(30);
  });

  it("puts lines together that come in pieces, letters of several bytes too, and refuses one past 16 MiB", async () => {
    const text = Buffer.from("Ä1\r\nß2\nlast");
    const pieces = [...text].map((_, index) => text.subarray(index, index + 1));
    const seen: string[] = [];
    const read = (line: string) => {
      seen.push(line.trim());
      return Promise.resolve(line);
    };
    const found = await outcomes(pieces, { read });
    expect(seen).toEqual(["Ä1", "ß2", "last"]);
    expect(found.map(({ bytesRead }) => bytesRead)).toEqual([5, 9, 13]);

    const long = Array<string>(17).fill("x".repeat(1024 * 1024));
    const refused = await outcomes(["a\n", ...long, "\nb\n"], { read });
    expect(refused.map(({ kind }) => kind)).toEqual(["imported", "rejected", "imported"]);
    expect(refused[1]?.reason).toContain("longer than 16 MiB");
    expect(refused[2]?.bytesRead).toBe(17 * 1024 * 1024 + 5);
  });

  it("finishes the commit that is under way when it is told to stop, says so of its lines, and begins none", async () => {
    const stop = new AbortController();
    const committed: string[] = [];
    const told: number[] = [];
    const work = (async () => {
      const commit = async (batch: readonly string[]) => {
        stop.abort();
        await later(20);
        committed.push(...batch);
        return batch.map(() => null);
      };
      const lines = Array.from({ length: 300 }, (_, at) => `${at}\n`);
      for await (const { number } of importing(lines, { commit, signal: stop.signal })) told.push(number);
    })();
    await expect(work).rejects.toThrow();
    expect(committed.length).toBe(MOST_IN_A_BATCH);
    expect(told).toHaveLength(committed.length);
  });
});

describe("a line with an article", () => {
  it("is asked for as it is, and waited for", () => {
    const line = '{"url":"https://a.example/1","text":"It rained.","publishedAt":"2026-04-23","more":1}';
    expect(articleRequest(line)).toEqual({
      url: "https://a.example/1",
      text: "It rained.",
      publishedAt: "2026-04-23T00:00:00.000Z",
      by: "local operator",
      force: false,
      wait: true,
    });
  });

  it.each([
    ["no JSON", "This is not JSON"],
    ["[1]", "the line: "],
    ['{"url": 5}', "url: "],
    ['{"text": "x", "publishedAt": "yesterday"}', '"yesterday" is no date'],
  ])("is refused when it is %s", (line, reason) => {
    expect(() => parseArticleLine(line)).toThrow(reason);
  });
});

describe("a date", () => {
  it.each([
    ["2026-04-23", "2026-04-23T00:00:00.000Z"],
    ["2026-04-23T14:00:00", "2026-04-23T14:00:00.000Z"],
    ["2026-04-23 14:00:00", "2026-04-23T14:00:00.000Z"],
    ["2026-04-23T14:00:00+02:00", "2026-04-23T12:00:00.000Z"],
    ["", null],
    [undefined, null],
  ])("%s is the same instant on every machine", (given, instant) => {
    expect(parseInstant(given)).toBe(instant);
  });
});
