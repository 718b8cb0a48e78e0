import { readSought } from "../../../web/src/pages/search/claim-filter.js";

const sought = (search: string) => readSought(new URLSearchParams(search));

it("reads from an address what is looked for", () => {
  const search =
    "q= lock &verdict=DISPUTED&verdict=REFUTED&source=vale.example&minOrigins=2&since=2026-05-03&order=NEWEST";
  expect(sought(search)).toEqual({
    text: "lock",
    filter: {
      verdict: ["DISPUTED", "REFUTED"],
      source: ["vale.example"],
      minOrigins: 2,
      since: "2026-05-03T00:00:00.000Z",
    },
    order: "NEWEST",
    isNarrowed: true,
  });
});

it("leaves out what is no value of its field", () => {
  const search = "verdict=TRUE&source=&minOrigins=-1&minSources=many&since=2026-02-31&until=soon&order=BEST";
  expect(sought(search)).toEqual({ text: "", filter: {}, order: "MOST_ORIGINS", isNarrowed: false });
});

it.each([
  "order=toString",
  "order=constructor",
  "order=__proto__",
  "minOrigins=1e21",
  "minSources=2147483648",
])("takes %s for no value, though JavaScript has a meaning for it", (search) => {
  expect(sought(search)).toEqual({ text: "", filter: {}, order: "MOST_ORIGINS", isNarrowed: false });
});
