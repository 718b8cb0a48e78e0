import { supportsSurely, whyNotCounted } from "../../../src/domain/outside/counted-evidence.js";
import { strongestPassage } from "../../../src/domain/outside/strongest-passage.js";

type Found = Parameters<typeof whyNotCounted>[0];
const found = (parts: Partial<Found>): Found => ({
  ...{ kind: "WEB_SEARCH", stance: "SUPPORTS", confidence: 0.8, state: "PRESENT" },
  ...parts,
});

describe("whyNotCounted", () => {
  it.each<[string, Partial<Found>, ReturnType<typeof whyNotCounted>]>([
    ["counts what surely supports", {}, null],
    ["counts what surely refutes", { stance: "REFUTES", confidence: 0.5 }, null],
    ["does not count what only likely supports", { confidence: 0.49 }, "ONLY_LIKELY"],
    ["does not count what only likely refutes", { stance: "REFUTES", confidence: 0.1 }, "ONLY_LIKELY"],
    ["does not count what takes no side, however sure", { stance: "NEUTRAL" }, "TAKES_NO_SIDE"],
    ["does not count what changed since", { state: "CHANGED" }, "CHANGED"],
    ["does not count what is gone", { state: "GONE", confidence: 0.2 }, "GONE"],
    ["counts an article's word as its mention", { kind: "CROSS_REFERENCE", confidence: 0.47 }, null],
  ])("%s", (_, parts, why) => expect(whyNotCounted(found(parts))).toBe(why));
});

it("takes a fact-check's claim for another where it is only likely the same", () => {
  expect(supportsSurely({ stance: "SUPPORTS", confidence: 0.5 })).toBe(true);
  expect(supportsSurely({ stance: "SUPPORTS", confidence: 0.4 })).toBe(false);
  expect(supportsSurely(null)).toBe(false);
});

describe("the strongest passage of a page", () => {
  const passage = (stance: Found["stance"], confidence: number, mismatches: "NUMBER"[] = []) => ({
    stance: { stance, confidence, mismatches },
  });
  const sure = passage("SUPPORTS", 0.6);
  const surer = passage("REFUTES", 0.7);
  const otherFigure = passage("NEUTRAL", 0.8, ["NUMBER"]);
  const likely = passage("SUPPORTS", 0.49);
  const near = passage("NEUTRAL", 0.9);

  it("is what counts, then what names another detail, then what is likely, then what is merely near", () => {
    expect(strongestPassage([near, likely, otherFigure, sure, surer])).toBe(surer);
    expect(strongestPassage([near, likely, otherFigure, sure])).toBe(sure);
    expect(strongestPassage([near, likely, otherFigure])).toBe(otherFigure);
    expect(strongestPassage([near, likely])).toBe(likely);
    expect(strongestPassage([])).toBeNull();
  });
});
