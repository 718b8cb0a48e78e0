import { makePlantedCopy, type PlantedCopy } from "./planted-copy.js";
import { FAULTS, SOUND } from "./planted-faults.js";

describe("npm run check", () => {
  let copy: PlantedCopy;

  beforeAll(async () => {
    copy = await makePlantedCopy();
    await copy.plant(SOUND);
  });
  afterAll(() => copy.remove());

  it("passes what is well made, and names each check that it ran", async () => {
    const { passed, output } = await copy.run("check");
    for (const check of Object.keys(FAULTS)) expect(output).toMatch(new RegExp(`ok +${check} `));
    expect(output).not.toMatch(/FAILED/);
    expect(passed).toBe(true);
  }, 180_000);

  it("fails when one of its parts fails, and says which", async () => {
    const broken = await makePlantedCopy();
    await broken.plant({ ...SOUND, ...FAULTS["check:format"]![0]!.files });
    const { passed, output } = await broken.run("check");
    await broken.remove();
    expect(output).toMatch(/FAILED check:format/);
    expect(output).toMatch(/check:format failed\. .* npm run check:format/);
    expect(passed).toBe(false);
  }, 180_000);

  it("does not call a cruise of nothing a success", async () => {
    const blind = await makePlantedCopy();
    await blind.plant({
      ...SOUND,
      ".dependency-cruiser.cjs":
        'module.exports = { forbidden: [], options: { includeOnly: "^nowhere/" } };\n',
    });
    const { passed, output } = await blind.run("check:boundaries");
    await blind.remove();
    expect(output).toMatch(/src\/domain\/sound\.ts was not looked at/);
    expect(passed).toBe(false);
  }, 180_000);
});

describe.each(Object.entries(FAULTS))("npm run %s", (check, faults) => {
  let outcome: Awaited<ReturnType<PlantedCopy["run"]>>;

  beforeAll(async () => {
    const copy = await makePlantedCopy();
    await copy.plant(Object.assign({}, SOUND, ...faults.map((fault) => fault.files)));
    outcome = await copy.run(check);
    await copy.remove();
  }, 180_000);

  it("fails on planted faults", () => expect(outcome.passed).toBe(false));

  it.each(faults)("stops $fault", ({ says }) => expect(outcome.output).toMatch(says));
});
