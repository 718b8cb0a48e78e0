import { tellingFigures } from "../../../src/domain/propagation/figure-changes.js";
import { type SaidOnce, traceSteps } from "../../../src/domain/propagation/trace-steps.js";

const said = (
  mentionId: string,
  why: SaidOnce["why"],
  rootId: string | null = mentionId,
  parts: Partial<SaidOnce> = {},
): SaidOnce => ({
  ...{ mentionId, why, rootId, originKey: `origin of ${rootId}`, sourceId: mentionId, agencyIds: [] },
  ...parts,
});
const traced = (mentions: SaidOnce[]) =>
  traceSteps(mentions).map(({ mention, role, followsId }) => [mention.mentionId, role, followsId]);

describe("traceSteps", () => {
  it("parts the originator from those who repeat it in their own words and those who copy", () => {
    const mentions = [said("a", "OWN_REPORT"), said("b", "COPY", "a"), said("c", "OWN_REPORT")];
    expect(traced(mentions)).toEqual([
      ["a", "ORIGINATOR", null],
      ["b", "COPY", "a"],
      ["c", "REPEATER", null],
    ]);
  });

  it("takes nobody for the originator who speaks after an agency's story was carried", () => {
    expect(traced([said("a", "WIRE_CREDIT"), said("b", "ATTRIBUTION"), said("c", "OWN_REPORT")])).toEqual([
      ["a", "ORIGINATOR", null],
      ["b", "REPEATER", null],
      ["c", "REPEATER", null],
    ]);
    expect(traced([said("a", "WIRE_CREDIT"), said("b", "WIRE_CREDIT", "a")])).toEqual([
      ["a", "ORIGINATOR", null],
      ["b", "COPY", "a"],
    ]);
  });

  it("takes the agency's own article for the originator, although a copy is dated before it", () => {
    const wire = { originKey: "publisher:wire.example" };
    const mentions = [
      said("a", "WIRE_CREDIT", "a", { ...wire, agencyIds: ["wire"] }),
      said("b", "OWN_REPORT"),
      said("c", "WIRE_CREDIT", "a", { ...wire, sourceId: "wire" }),
    ];
    expect(traced(mentions)).toEqual([
      ["a", "COPY", null],
      ["b", "REPEATER", null],
      ["c", "ORIGINATOR", null],
    ]);
  });

  it("gives a place to each, also where the one that is followed is not shown, and to none", () => {
    expect(traced([said("a", "OWN_REPORT"), said("b", "COPY", "unseen")])).toEqual([
      ["a", "ORIGINATOR", null],
      ["b", "COPY", null],
    ]);
    expect(traced([])).toEqual([]);
  });
});

describe("tellingFigures", () => {
  const figures = (...texts: string[]) => tellingFigures(texts.map((text) => ({ text, firstSeenAt: "" })));

  it("leaves out what all of them give", () => {
    expect(
      figures(
        "The flood in Port Ellery killed 12 people in 3 districts.",
        "The flood in Port Ellery killed nineteen people in 3 districts.",
      ),
    ).toEqual([["12"], ["nineteen"]]);
  });

  it("gives them as they are written", () => {
    expect(figures("The bridge cost $4 million.", "The bridge cost $5.5 million.")).toEqual([
      ["$4 million"],
      ["$5.5 million"],
    ]);
    expect(figures("Turnout was 41% on Tuesday.", "Turnout was 47 percent on Tuesday.")).toEqual([
      ["41%"],
      ["47 percent"],
    ]);
  });
});
