import { sayPlainly } from "../../../web/src/api/plainly.js";
import { placeInWords } from "../../../web/src/words/addresses.js";
import { shortened } from "../../../web/src/words/shortened.js";

it("takes out what turns the direction of words, and leaves every place in them where it was", () => {
  const turned = "Ada\u202e 12\u2066 of \u202a34\u2069\u202c";
  expect(sayPlainly(turned)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(sayPlainly(turned)).toHaveLength(turned.length);
  expect(sayPlainly(turned).replaceAll("\u2060", "")).toBe("Ada 12 of 34");
});

it("leaves other scripts their direction, and the marks that their spelling needs", () => {
  const words = "شرکت\u200cهای \u200f(12)\u200e שלום";
  expect(sayPlainly(words)).toBe(words);
});

it("leaves on a letter no more marks than a script needs", () => {
  const heap = `Z${"\u0489".repeat(60)}algo`;
  expect(sayPlainly(heap)).toHaveLength(heap.length);
  expect(sayPlainly(heap).match(/\p{M}/gu)).toHaveLength(8);
  expect(sayPlainly("cafe\u0301 ที่นี่ עִבְרִית")).toBe("cafe\u0301 ที่นี่ עִבְרִית");
});

it("cuts no character in two", () => {
  expect(shortened("😀".repeat(5), 4)).toBe("😀😀😀…");
  expect(shortened("four", 4)).toBe("four");
});

it("names of an address the host that is asked, whatever stands before it", () => {
  expect(placeInWords("https://www.gazette.example/story?page=2")).toBe("gazette.example/story?page=2");
  expect(placeInWords("https://reuters.com:x@evil.example/")).toBe("evil.example");
  expect(placeInWords("no address")).toBe("no address");
  expect(placeInWords(`https://gazette.example/${"a".repeat(200)}`)).toHaveLength(60);
});
