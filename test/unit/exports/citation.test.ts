import {
  asAsked,
  citationId,
  citationText,
  definitionOf,
  EVERYTHING,
} from "../../../src/domain/exports/citation.js";
import { toGlobalId } from "../../../src/domain/global-id.js";
import { isSelected } from "../../../src/domain/exports/is-selected.js";
import { noRecords } from "../../../src/domain/exports/record-format.js";

const AS_OF = "2026-04-23T10:00:00.000Z";

it("names the same question alike, however it is put, and another one otherwise", () => {
  const asked = { ...EVERYTHING, sources: ["B.example", "a.example"] };
  const put = { ...EVERYTHING, sources: ["a.example", "b.example", "a.example"] };
  const id = citationId(definitionOf(asked, AS_OF, false));
  expect(citationId(definitionOf(put, AS_OF, false))).toBe(id);
  expect(citationId(definitionOf(asked, AS_OF, true))).not.toBe(id);
  expect(citationId(definitionOf(EVERYTHING, AS_OF, false))).not.toBe(id);
  expect(citationId(definitionOf(asked, "2026-04-23T10:00:00.001Z", false))).not.toBe(id);
});

it("is cited by what was asked for, as of when, and the hash", () => {
  const definition = definitionOf({ ...EVERYTHING, verdicts: ["REFUTED"], minSources: 2 }, AS_OF, false);
  const unread = { ...definition, id: "0f", sha256: null, hashedAt: null, counts: null };
  expect(citationText(unread)).toBeNull();
  const counts = { ...noRecords(), claims: 12, mentions: 40, articles: 31 };
  expect(citationText({ ...unread, sha256: "9c", hashedAt: "2026-04-24T08:00:00.000Z", counts })).toBe(
    "Claimgraph: claims with the verdict REFUTED, stated by at least 2 outlets, as of 2026-04-23T10:00:00.000Z " +
      "(12 claims, 40 mentions, 31 articles). Citation 0f, record format 1, SHA-256 9c, retrieved 2026-04-24.",
  );
});

it("is cited by numbers that agree with their words", () => {
  const definition = definitionOf({ ...EVERYTHING, minOrigins: 1, minSources: 1 }, AS_OF, false);
  const counts = { ...noRecords(), claims: 1, mentions: 1, articles: 1_200 };
  const text = citationText({ ...definition, id: "0f", sha256: "9c", hashedAt: AS_OF, counts });
  expect(text).toContain("with at least 1 origin, stated by at least 1 outlet,");
  expect(text).toContain("(1 claim, 1 mention, 1200 articles)");
});

it("says what was asked for by the API's names and ids", () => {
  const filter = { ...EVERYTHING, entities: ["port-ellery"], languages: ["en"], minSources: 2 };
  const entity = toGlobalId("Entity", "port-ellery");
  expect(asAsked(filter)).toEqual({
    ...{ verdict: null, source: null, entity: [entity], technique: null, language: ["en"] },
    ...{ since: null, until: null, minOrigins: null, minSources: 2 },
  });
  const definition = definitionOf(filter, AS_OF, false);
  const read = { id: "0f", sha256: "9c", hashedAt: AS_OF, counts: noRecords() };
  expect(citationText({ ...definition, ...read })).toContain(`claims about ${entity}, in en, stated by`);
});

const claim = {
  ...{ verdict: "REFUTED", origins: 2, firstSeenAt: AS_OF, sources: ["a.example", "b.example"] },
  ...{ entities: ["e"], techniques: ["slogan"], languages: ["en"] },
};

it.each([
  [{}, true],
  [{ verdicts: ["REFUTED", "DISPUTED"] as const }, true],
  [{ verdicts: ["DISPUTED"] as const }, false],
  [{ sources: ["b.example"], languages: ["en"], techniques: ["slogan"], entities: ["e"] }, true],
  [{ sources: ["b.example"], languages: ["de"] }, false],
  [{ since: AS_OF }, true],
  [{ until: AS_OF }, false],
  [{ minOrigins: 2, minSources: 2 }, true],
  [{ minOrigins: 3 }, false],
  [{ minSources: 3 }, false],
])("tells whether a claim is one of %j: %s", (filter, selected) => {
  const whole = { ...EVERYTHING, ...filter, verdicts: "verdicts" in filter ? [...filter.verdicts!] : null };
  expect(isSelected(whole, claim)).toBe(selected);
  expect(isSelected(whole, { ...claim, firstSeenAt: null })).toBe(false);
});
