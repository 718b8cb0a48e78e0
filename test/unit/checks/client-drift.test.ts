import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { staleFiles } from "../../../scripts/emit-client.js";

const PROJECT = join(import.meta.dirname, "../../..");
const CLAIMS = "packages/client/operations/claims.graphql";

describe("the generated files of packages/client", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimgraph-client-"));
    for (const path of [
      "schema.graphql",
      "packages/client",
      "web/operations",
      "web/src/generated",
      "web/documents.json",
    ])
      await cp(join(PROJECT, path), join(folder, path), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("follow from the schema and the operations", async () => {
    expect(await staleFiles(folder)).toEqual({});
  });

  it("are stale once an operation asks for something else", async () => {
    await appendFile(join(folder, CLAIMS), "\nquery Techniques { techniques { slug } }\n");
    expect(Object.keys(await staleFiles(folder))).toEqual([
      "packages/client/src/generated/operations.ts",
      "packages/client/documents.json",
    ]);
  });

  it("cannot be made of an operation that the schema does not answer", async () => {
    const operations = await readFile(join(folder, CLAIMS), "utf8");
    await writeFile(join(folder, CLAIMS), operations.replace("relatedClaims", "formerClaims"));
    await expect(staleFiles(folder)).rejects.toThrow('Cannot query field "formerClaims" on type "Claim".');
  });
});
