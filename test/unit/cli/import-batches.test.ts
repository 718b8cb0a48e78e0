import { Readable } from "node:stream";

import { parseClaimReviewLine } from "../../../src/cli/claim-review-line.js";
import { importBatches } from "../../../src/cli/import-batches.js";
import type { LineOutcome } from "../../../src/cli/import-lines.js";
import { linesOf } from "../../../src/cli/lines-of.js";
import { GraphError } from "../../../src/graph/graph-error.js";

const lines = (count: number) => Readable.from(Array.from({ length: count }, (_, at) => `${at + 1}\n`));

async function outcomes(
  stream: Readable,
  importBatch: (items: readonly number[]) => Promise<void>,
): Promise<LineOutcome[]> {
  const parseLine = (line: string) => {
    if (!/^\d+$/.test(line)) throw new Error("It is no number.");
    return Number(line);
  };
  const found: LineOutcome[] = [];
  const { signal } = new AbortController();
  for await (const outcome of importBatches({ lines: linesOf(stream), parseLine, importBatch, signal }))
    found.push(outcome);
  return found;
}

describe("importing in batches", () => {
  it("never holds more than a hundred lines, and takes in the rest at the end", async () => {
    const sizes: number[] = [];
    const found = await outcomes(lines(250), async (items) => void sizes.push(items.length));
    expect(sizes).toEqual([100, 100, 50]);
    expect(found.map(({ number, kind }) => `${number} ${kind}`)).toEqual(
      Array.from({ length: 250 }, (_, at) => `${at + 1} imported`),
    );
  });

  it("names a refused line and takes in the others", async () => {
    const taken: number[] = [];
    const found = await outcomes(Readable.from("1\n\nbad\n3"), async (items) => void taken.push(...items));
    expect(taken).toEqual([1, 3]);
    expect(found).toContainEqual(
      expect.objectContaining({ number: 3, kind: "rejected", reason: "It is no number." }),
    );
  });

  it("gives a database that is too slow for a batch halves of it, and ends where it is gone", async () => {
    const slow = new GraphError("TIMEOUT", "It took too long.", true, { cause: null });
    const taken: number[] = [];
    await outcomes(lines(100), async (items) => {
      if (items.length > 30) throw slow;
      taken.push(...items);
    });
    expect(taken).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    const gone = new GraphError("UNAVAILABLE", "It is gone.", true, { cause: null });
    await expect(outcomes(lines(100), () => Promise.reject(gone))).rejects.toBe(gone);
  });
});

describe("a line that holds a claim review", () => {
  it.each([
    ["no JSON", "{", /not JSON/],
    ["no claim", '{"@type": "ClaimReview", "url": "https://checks.example/1"}', /lacks the claim/],
    [
      "no address",
      '{"@type": "ClaimReview", "claimReviewed": "The bridge fell."}',
      /lacks the claim or an address/,
    ],
    ["a claim without words", '{"claimReviewed": "…", "url": "https://checks.example/1"}', /no words/],
    [
      "an article in place of a claim",
      JSON.stringify({ claimReviewed: "x".repeat(2_001), url: "https://checks.example/1" }),
      /more than 2000 characters/,
    ],
  ])("is refused with the reason where it has %s", (_, line, reason) => {
    expect(() => parseClaimReviewLine(line)).toThrow(reason);
  });
});
