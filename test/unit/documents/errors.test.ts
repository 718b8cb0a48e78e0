import { readProjectFile, sourceTexts } from "./source-files.js";

const documented = new Set(
  [...readProjectFile("docs/errors.md").matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code!),
  ),
);

/** How a code is written where it is given: to an ExpectedFailure or a refusal, or as the property `code`. */
const GIVEN = /(?:new ExpectedFailure\(|refusal\(|code: )\s*"([A-Z][A-Z_]+)"/g;

const given = [
  ...new Set(sourceTexts("src").flatMap((text) => [...text.matchAll(GIVEN)].map(([, code]) => code!))),
];

describe("docs/errors.md", () => {
  it.each(given)("says what %s means and what to do", (code) => {
    expect(documented).toContain(code);
  });

  it("is held against the codes that the source really gives", () => {
    expect(given).toEqual(expect.arrayContaining(["INVALID_INPUT", "NOT_AN_ARTICLE", "FORBIDDEN"]));
  });
});
