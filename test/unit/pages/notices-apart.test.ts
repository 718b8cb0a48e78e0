import { noticesApart } from "../../../web/src/pages/analysis/notices-apart.js";

const apart = (...codes: string[]) => {
  const { open, folded } = noticesApart(codes.map((code) => ({ code })));
  return { open: open.map(({ code }) => code), folded: folded.map(({ code }) => code) };
};

it.each([
  "TEXT_TRUNCATED",
  "LANGUAGE_PARTLY_UNSUPPORTED",
  "INJECTION_SUSPECTED",
  "MODEL_STEP_FELL_BACK",
  "OF_A_LATER_VERSION",
])("leaves %s open", (code) => {
  expect(apart(code)).toEqual({ open: [code], folded: [] });
});

it("folds what takes nothing from the claims", () => {
  const harmless = ["LEXICAL_MATCHING_ONLY", "NOT_VERBATIM_DROPPED"];
  expect(apart(...harmless, "TEXT_TRUNCATED")).toEqual({ open: ["TEXT_TRUNCATED"], folded: harmless });
});
