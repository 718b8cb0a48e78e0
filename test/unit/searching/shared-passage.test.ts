import { closenessTo } from "../../../src/domain/searching/shared-passage.js";

const FILLER = "and then we all went home to have some soup with bread and talk";

describe("how close a found text is to what was asked", () => {
  const found = "Kingfisher nests halted dredging";

  it("is more where the shared words stand in one passage than where they are all over the text", () => {
    const together = closenessTo(`${FILLER} kingfisher nests halted dredging ${FILLER}`)(found);
    const apart = closenessTo(`kingfisher nests ${FILLER} halted dredging`)(found);
    expect(together).toBeGreaterThan(apart);
    expect(apart).toBeGreaterThan(0);
  });

  it("counts a word once, however often it is repeated", () => {
    expect(closenessTo("dredging dredging dredging")(found)).toBe(closenessTo("dredging")(found));
  });

  it("takes other forms of a word for the word, irregular ones and possessives included", () => {
    const nests = "Nests of a kingfisher freeze";
    expect(closenessTo("the kingfisher's nest")(nests)).toBe(closenessTo("kingfisher nest")(nests));
    expect(closenessTo("kingfisher nest froze")(nests)).toBeGreaterThan(
      closenessTo("kingfisher nest")(nests),
    );
  });

  it("is nothing where no telling word is shared", () => {
    expect(closenessTo("the bridge of the town")("the mill by the river")).toBe(0);
    expect(closenessTo("")(found)).toBe(0);
  });

  it("lets a rare word count for more than a frequent one", () => {
    expect(closenessTo("kingfisher")("people kingfisher")).toBeGreaterThan(
      closenessTo("people")("people kingfisher"),
    );
  });
});
