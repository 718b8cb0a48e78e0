import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "../../..");

/** Runs what `npm run check:schema` runs, on another file than the committed one. */
async function emitSchema(...args: string[]): Promise<{ passed: boolean; output: string }> {
  const manifest = JSON.parse(await readFile(join(PROJECT, "package.json"), "utf8"));
  const [program, ...script] = (manifest.scripts["check:schema"] as string)
    .replace(" --check", "")
    .split(" ");
  const options = { cwd: PROJECT, env: { ...process.env, NODE_OPTIONS: "" } };
  return new Promise((resolve) =>
    execFile(
      join(PROJECT, "node_modules/.bin", program!),
      [...script, ...args],
      options,
      (error, stdout, stderr) => resolve({ passed: error === null, output: stdout + stderr }),
    ),
  );
}

describe("npm run check:schema", () => {
  let folder: string;
  let file: string;
  let sound: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimgraph-schema-"));
    file = join(folder, "schema.graphql");
    await emitSchema(file);
    sound = await readFile(file, "utf8");
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true }));

  const check = async (text: string) => {
    await writeFile(file, text);
    return emitSchema(file, "--check");
  };

  it("passes a file that says what the code makes", async () => {
    expect(sound).toMatch(/^type Claim implements Node/m);
    expect((await check(sound)).passed).toBe(true);
  }, 180_000);

  it("stops a schema that has drifted from the committed file", async () => {
    const { passed, output } = await check(sound.replace(/^type Claim implements Node/m, "\n$&"));
    expect(output).toMatch(/is not what the code makes/);
    expect(passed).toBe(false);
  }, 180_000);

  it("stops a change that would break clients, and names it", async () => {
    const { passed, output } = await check(
      sound.replace(/^type Claim implements Node [^{]*\{/m, "$&\n  formerly: String"),
    );
    expect(output).toMatch(/break clients:\n {2}(Claim\.formerly was removed|.*Claim\.formerly.*)/);
    expect(passed).toBe(false);
  }, 180_000);
});
