import {
  choosablePublishers,
  contraryOutlets,
  outletsBehind,
  readLeftOut,
} from "../../../web/src/pages/claim/what-if/left-out.js";

const outlet = (name: string, owner: string | null = null) => ({
  ...{ name, owner, domain: `${name.toLowerCase()}.example` },
});

it("knows one publisher in two spellings as one, by the name that it has", () => {
  const outlets = [outlet("Vale", "Vale Newspapers"), outlet("Beck", "VALE Newspapers"), outlet("Moor")];
  const [publisher, ...others] = choosablePublishers(outlets);
  expect(publisher).toEqual({ value: "vale newspapers", name: "Vale Newspapers" });
  expect(others).toEqual([]);
  const address = new URLSearchParams({ withoutPublisher: "VALE Newspapers" });
  expect(readLeftOut(address).publishers).toEqual([publisher!.value]);
});

it("lets those be left out whose own articles say the contrary and count", () => {
  const [vale, beck, moor] = [outlet("Vale"), outlet("Beck"), outlet("Moor")];
  const origins = [
    { stance: "REFUTES" as const, counted: true, sources: [vale, beck] },
    { stance: "REFUTES" as const, counted: true, sources: [beck] },
    { stance: "REFUTES" as const, counted: false, sources: [moor] },
    { stance: "SUPPORTS" as const, counted: true, sources: [moor] },
    // Of what was found outside alone, the graph has no outlet.
    { stance: "REFUTES" as const, counted: true, sources: [] },
  ];
  expect(contraryOutlets(origins)).toEqual([vale, beck]);
});

it("takes an origin away by all outlets whose articles come down to it, unless pages outside stand for it", () => {
  const sources = [outlet("Vale"), outlet("Beck")];
  expect(outletsBehind({ pageCount: 0, sources })).toEqual(["vale.example", "beck.example"]);
  expect(outletsBehind({ pageCount: 1, sources })).toEqual([]);
});
