import { comparableWords, countUnspaced } from "../../../src/domain/language/unspaced-scripts.js";

const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

it("counts every letter and figure of a script without spaces, wherever Unicode has it, and no other", () => {
  const isCounted = (character: string) =>
    UNSPACED.test(character) && /[\p{L}\p{N}]/u.test(character) ? 1 : 0;
  expect(characters.filter((one) => countUnspaced(one) !== isCounted(one))).toEqual([]);
});

it("parts words alike beside letters of such a script and without them", () => {
  const marks = characters.filter((one) => /[\p{L}\p{M}\p{N}]/u.test(one) && !/[\p{L}\p{N}]/u.test(one));
  const beside = (mark: string) => comparableWords(`ab${mark}c 口`).slice(0, -1);
  expect(marks.filter((mark) => comparableWords(`ab${mark}c`).join() !== beside(mark).join())).toEqual([]);
});
