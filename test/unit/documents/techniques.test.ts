import measures from "../../../src/domain/technique-measures.json" with { type: "json" };
import { measureOf } from "../../../src/domain/technique-measures.js";
import { TECHNIQUES } from "../../../src/domain/techniques.js";
import { techniqueTables } from "../../../eval/technique-tables.js";
import { readProjectFile } from "./source-files.js";

describe("docs/techniques.md", () => {
  it("has the figures that the API gives, as `npx tsx eval/techniques.ts --write` wrote them", () => {
    expect(readProjectFile("docs/techniques.md")).toContain(techniqueTables(measures));
  });
});

describe("what is measured of a technique", () => {
  it("is known for loaded language, with shares between 0 and 1", () => {
    const measure = measureOf("loaded-language");
    expect(measure).toMatchObject({ articles: 371 });
    expect(measure?.precision).toBeGreaterThan(0.3);
    expect(measure?.recall).toBeLessThan(1);
  });

  it("is nothing where annotators marked fewer than 30 passages", () => {
    const few = TECHNIQUES.filter(({ slug }) => measures.techniques[slug].annotated < 30);
    expect(few.map(({ slug }) => slug)).toContain("straw-man");
    for (const { slug } of few) expect(measureOf(slug)).toBeNull();
  });
});
