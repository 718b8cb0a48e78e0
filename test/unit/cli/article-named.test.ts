import { articleNamed } from "../../../src/cli/article-named.js";
import { toGlobalId } from "../../../src/domain/global-id.js";
import { articleId } from "../../../src/domain/ids.js";

describe("articleNamed", () => {
  const id = articleId("https://gazette.example/story", "");

  it("takes an address in any spelling and an id as the API gives it for the same article", () => {
    expect(articleNamed("https://gazette.example/story")).toBe(id);
    expect(articleNamed("http://www.gazette.example/story/?utm_source=mail#top")).toBe(id);
    expect(articleNamed(toGlobalId("Article", id))).toBe(id);
  });

  it.each([["nothing"], [""], ["ftp://gazette.example/story"], [toGlobalId("Claim", id)]])(
    "refuses %j and says what to give",
    (argument) => expect(() => articleNamed(argument)).toThrow("Give its whole http or https address"),
  );
});
