import { originsInWords } from "../../../web/src/words/origins.js";

const origin = (stance: "SUPPORTS" | "REFUTES", reason: string) => ({
  ...{ key: reason, stance, reason, counted: true, articleCount: 1, pageCount: 0 },
});

it("says what many reports come down to, and because of what", () => {
  const origins = [origin("SUPPORTS", "5 articles carry Northwire copy"), origin("SUPPORTS", "own report")];
  expect(
    originsInWords({ countIfAllIndependent: 6, supportingOrigins: 2, refutingOrigins: 0, origins }),
  ).toBe("6 reports → 2 independent origins, because 5 articles carry Northwire copy; own report.");
});

it("names as many reasons as a sentence bears, and those to the contrary apart", () => {
  const origins = [
    ...["a", "b", "c", "d", "e"].map((reason) => origin("SUPPORTS", reason)),
    origin("REFUTES", "the harbour office denies it"),
  ];
  expect(
    originsInWords({ countIfAllIndependent: 5, supportingOrigins: 5, refutingOrigins: 1, origins }),
  ).toBe(
    "5 reports → 5 independent origins, because a; b; c; and 2 more. " +
      "1 origin to the contrary: the harbour office denies it.",
  );
});
