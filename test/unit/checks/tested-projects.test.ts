import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../../..");

it("has every kind of test run by one of the two halves of .ci/run", async () => {
  const script = readFileSync(join(root, ".ci/run"), "utf8");
  const halves = ["WITH_DATABASE", "WITHOUT_DATABASE"].map((name) =>
    new RegExp(`^${name}="(.*)"$`, "m").exec(script)![1]!.split(" "),
  );
  const { default: config } = (await import(pathToFileURL(join(root, "jest.config.js")).href)) as {
    default: { projects: { displayName: string; globalSetup?: string }[] };
  };
  const named = (isWith: boolean) =>
    config.projects
      .filter(({ globalSetup }) => (globalSetup !== undefined) === isWith)
      .map((one) => one.displayName);
  expect(halves).toEqual([named(true), named(false)]);
});
