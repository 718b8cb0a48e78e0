import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { hashOfDocument, readTrustedDocuments } from "../../../src/server/trusted-documents.js";

const OWN = "query Own { sources { totalCount } }";

describe("documents that are known beforehand", () => {
  let folder: string;

  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "claimgraph-documents-"))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (text: string) => writeFileSync(join(folder, "own.json"), text);

  it("are those of a folder beside those that come with the product", async () => {
    const own = (await readTrustedDocuments(null)).size;
    expect(own).toBeGreaterThan(30);
    write(JSON.stringify({ [hashOfDocument(OWN)]: OWN }));
    const documents = await readTrustedDocuments(folder);
    expect(documents.size).toBe(own + 1);
    expect(documents.get(hashOfDocument(OWN))).toBe(OWN);
  });

  it.each([
    [
      "whose hash is not its document's",
      JSON.stringify({ [hashOfDocument("{ __typename }")]: OWN }),
      "not the SHA-256",
    ],
    ["of something else", "[1]", "is no manifest"],
    ["that is no JSON", "{", "is no manifest"],
  ])("are not read of a manifest %s", async (_what, text, says) => {
    write(text);
    await expect(readTrustedDocuments(folder)).rejects.toThrow(says);
  });

  it("are not read of a folder that is not there", async () => {
    await expect(readTrustedDocuments(join(folder, "nowhere"))).rejects.toThrow(
      "DOCUMENTS_DIR takes a folder",
    );
  });
});
