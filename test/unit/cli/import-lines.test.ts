import { Readable } from "node:stream";

import { articleImporter, parseArticleLine, parseInstant } from "../../../src/cli/article-line.js";
import { importLines, type LineOutcome } from "../../../src/cli/import-lines.js";
import { ExpectedFailure } from "../../../src/domain/expected-failure.js";
import { GraphError } from "../../../src/graph/graph-error.js";

async function outcomes(
  lines: Iterable<string | Buffer>,
  importLine: (line: string) => Promise<void>,
  signal = new AbortController().signal,
): Promise<LineOutcome[]> {
  const found: LineOutcome[] = [];
  for await (const outcome of importLines({ lines: Readable.from(lines), importLine, signal }))
    found.push(outcome);
  return found.sort((a, b) => a.number - b.number);
}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe("importing line by line", () => {
  it("names a refused line by its number in the file, with the reason, and goes on", async () => {
    const found = await outcomes(["good\n", "\n", "bad\n", "good"], async (line) => {
      await later(1);
      if (line === "bad") throw new ExpectedFailure("INVALID_INPUT", "It is bad.");
    });
    expect(found).toMatchObject([
      { number: 1, kind: "imported" },
      { number: 3, kind: "rejected", reason: "It is bad." },
      { number: 4, kind: "imported" },
    ]);
  });

  it("skips what is no article, which is no failure", async () => {
    const found = await outcomes(["{}\n"], () =>
      Promise.reject(new ExpectedFailure("NOT_AN_ARTICLE", "An index page.")),
    );
    expect(found).toMatchObject([{ kind: "skipped", reason: "An index page." }]);
  });

  it("ends when the database is gone, for every further line would fail too", async () => {
    let begun = 0;
    const gone = new GraphError("UNAVAILABLE", "The database does not answer.", true, { cause: null });
    const importing = outcomes(Array(100).fill("line\n"), async () => {
      begun++;
      await later(1);
      throw gone;
    });
    await expect(importing).rejects.toBe(gone);
    expect(begun).toBeLessThan(5);
  });

  it("imports two at once and never more, however many lines there are", async () => {
    let underWay = 0;
    let most = 0;
    const found = await outcomes(Array(50).fill("line\n"), async () => {
      most = Math.max(most, ++underWay);
      await later(1);
      underWay--;
    });
    expect(found).toHaveLength(50);
    expect(most).toBe(2);
  });

  it("reads no further than it imports, so that a file of any size fits", async () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read++;
        yield `${"x".repeat(100_000)}\n`;
      }
    }
    const stop = new AbortController();
    let imported = 0;
    const importing = outcomes(
      endless(),
      async () => {
        await later(1);
        if (++imported === 20) stop.abort();
      },
      stop.signal,
    );
    await expect(importing).rejects.toThrow();
    expect(read).toBeLessThan(imported + 40);
  });

  it("puts lines together that come in pieces, letters of several bytes too, and refuses one past 16 MiB", async () => {
    const text = Buffer.from("Ä1\r\nß2\nlast");
    const pieces = [...text].map((_, index) => text.subarray(index, index + 1));
    const seen: string[] = [];
    const remember = (line: string) => Promise.resolve(void seen.push(line.trim()));
    await outcomes(pieces, remember);
    expect(seen).toEqual(["Ä1", "ß2", "last"]);

    const long = Array<string>(17).fill("x".repeat(1024 * 1024));
    const found = await outcomes(["a\n", ...long, "\nb\n"], remember);
    expect(found.map(({ kind }) => kind)).toEqual(["imported", "rejected", "imported"]);
    expect(found[1]?.reason).toContain("longer than 16 MiB");
  });

  it("waits for what is under way when it is told to stop", async () => {
    const stop = new AbortController();
    let finished = 0;
    const importing = outcomes(
      ["a\n", "b\n", "c\n"],
      async () => {
        stop.abort();
        await later(20);
        finished++;
      },
      stop.signal,
    );
    await expect(importing).rejects.toThrow();
    expect(finished).toBeGreaterThan(0);
  });
});

describe("a line with an article", () => {
  it("is handed over as it is, and waited for", async () => {
    const requests: unknown[] = [];
    const importLine = articleImporter({
      analyzeArticle: (request) => {
        requests.push(request);
        return Promise.resolve({ analysisId: "1" });
      },
    });
    await importLine('{"url":"https://a.example/1","text":"It rained.","publishedAt":"2026-04-23","more":1}');
    expect(requests).toEqual([
      {
        url: "https://a.example/1",
        text: "It rained.",
        publishedAt: "2026-04-23T00:00:00.000Z",
        by: "local operator",
        force: false,
        wait: true,
      },
    ]);
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
