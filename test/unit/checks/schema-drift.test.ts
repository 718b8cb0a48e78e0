import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "../../..");

/** Runs what `npm run check:schema` runs, on the files of another folder. */
async function checkSchema(folder: string): Promise<{ passed: boolean; output: string }> {
  const manifest = JSON.parse(await readFile(join(PROJECT, "package.json"), "utf8"));
  const [program, ...script] = (manifest.scripts["check:schema"] as string).split(" ");
  const options = { cwd: PROJECT, env: { ...process.env, NODE_OPTIONS: "" } };
  return new Promise((resolve) =>
    execFile(
      join(PROJECT, "node_modules/.bin", program!),
      [...script, folder],
      options,
      (error, stdout, stderr) => resolve({ passed: error === null, output: stdout + stderr }),
    ),
  );
}

describe("npm run check:schema", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimgraph-schema-"));
    for (const file of ["package.json", "schema.graphql", "schema.released.graphql"])
      await cp(join(PROJECT, file), join(folder, file));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const change = async (file: string, pattern: RegExp, replacement: string) => {
    const text = await readFile(join(folder, file), "utf8");
    expect(text).toMatch(pattern);
    await writeFile(join(folder, file), text.replace(pattern, replacement));
    return checkSchema(folder);
  };

  it("passes a file that says what the code makes, and keeps what was released", async () => {
    expect(await checkSchema(folder)).toEqual({ passed: true, output: "" });
  }, 180_000);

  it("stops a schema that has drifted from the committed file", async () => {
    const { passed, output } = await change("schema.graphql", /^type Claim implements Node/m, "\n$&");
    expect(output).toMatch(/is not what the code makes/);
    expect(passed).toBe(false);
  }, 180_000);

  it("stops a change that breaks clients of the released schema, and names it", async () => {
    const field = "$&\n  formerly: String";
    const { passed, output } = await change(
      "schema.released.graphql",
      /^type Claim implements [^{]*\{/m,
      field,
    );
    expect(output).toMatch(/break clients of the released schema:\n {2}Claim\.formerly was removed/);
    expect(output).toMatch(/raise the version in package\.json/);
    expect(passed).toBe(false);
  }, 180_000);
});
