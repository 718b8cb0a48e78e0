import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { articleRequest } from "../../../src/cli/article-line.js";
import { createRejectFile, defaultRejects, requireOther } from "../../../src/cli/reject-file.js";

const folder = mkdtempSync(join(tmpdir(), "claimgraph-rejects-"));
afterAll(() => rmSync(folder, { recursive: true }));

const outcome = (number: number, line: string | null, reason = "It is bad.") => ({
  ...{ number, line, reason, kind: "rejected" as const, bytesRead: 0, hash: "" },
});
const linesIn = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("the file of rejected lines", () => {
  it("is not made where nothing is rejected", () => {
    const path = join(folder, "none.jsonl");
    const file = createRejectFile(path, false);
    file.secure();
    file.close();
    expect(existsSync(path)).toBe(false);
  });

  it("keeps each line with its number and reason, so that it can be mended and imported as it is", () => {
    const path = join(folder, "some.jsonl");
    const file = createRejectFile(path, false);
    file.add(outcome(3, ' {"url": "nowhere", "text": "x \\u00e4"}\r', "This is no address."));
    file.add(outcome(5, "no json"));
    file.add(outcome(7, "{}"));
    file.add(outcome(9, "[1]"));
    file.add(outcome(11, null, "Too long."));
    file.close();
    expect(linesIn(path)).toEqual([
      { rejected: { line: 3, reason: "This is no address." }, url: "nowhere", text: "x ä" },
      { rejected: { line: 5, reason: "It is bad." }, given: "no json" },
      { rejected: { line: 7, reason: "It is bad." } },
      { rejected: { line: 9, reason: "It is bad." }, given: "[1]" },
      { rejected: { line: 11, reason: "Too long." } },
    ]);
    const [line] = readFileSync(path, "utf8").split("\n");
    const mended = line!.replace("nowhere", "https://a.example/1");
    expect(articleRequest(mended)).toMatchObject({ url: "https://a.example/1", text: "x ä" });
  });

  it("goes on where an import goes on, and is replaced where one begins anew", () => {
    const path = join(folder, "twice.jsonl");
    for (const [number, goesOn] of [
      [1, false],
      [2, true],
    ] as const) {
      const file = createRejectFile(path, goesOn);
      file.add(outcome(number, "{}"));
      file.close();
    }
    expect(linesIn(path)).toMatchObject([{ rejected: { line: 1 } }, { rejected: { line: 2 } }]);
    const anew = createRejectFile(path, false);
    anew.add(outcome(4, "{}"));
    anew.close();
    expect(linesIn(path)).toMatchObject([{ rejected: { line: 4 } }]);
  });

  it("stands beside the file, or in the working folder where nothing may be written there", () => {
    expect(defaultRejects(join(folder, "articles.jsonl"))).toBe(join(folder, "articles.rejected.jsonl"));
    expect(defaultRejects(join(folder, "articles"))).toBe(join(folder, "articles.rejected.jsonl"));
    expect(defaultRejects("/nowhere/at/all/articles.ndjson")).toBe("articles.rejected.ndjson");
  });

  it("is never the file that is imported", () => {
    const file = join(folder, "a.jsonl");
    expect(() => requireOther(join(folder, "../", folder.split("/").at(-1)!, "a.jsonl"), file)).toThrow(
      "--rejects",
    );
    expect(requireOther(join(folder, "b.jsonl"), file)).toBe(join(folder, "b.jsonl"));
  });
});
