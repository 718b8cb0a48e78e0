import { logLeaks, TEST_SECRETS, testBodies } from "../../support/log-leaks.js";

describe("the search of all logs of a test run", () => {
  const SENTENCE = "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks.";

  it("finds a key and an article's words, also escaped inside JSON, and nothing else", () => {
    const log = [
      `{"level":50,"msg":"could not ask with sk-test-0123"}`,
      `{"level":50,"err":{"text":"…\\n${SENTENCE.replace("14 April", "14\\nApril")} And more"}}`,
      `{"level":30,"msg":"listening on 127.0.0.1"}`,
    ];
    expect(logLeaks(log.join("\n"), ["sk-test"], [SENTENCE])).toEqual(log.slice(0, 2));
  });

  it("finds a key of the API, whosever it is", () => {
    const key = `cg_${"0".repeat(16)}_${"A".repeat(43)}`;
    expect(logLeaks(`{"msg":"asked with ${key}"}\n{"msg":"cg_0000"}`, TEST_SECRETS, [])).toHaveLength(1);
  });

  it("knows the sentences of the samples and of the tests' own articles", () => {
    const bodies = testBodies();
    expect(bodies).toContain(SENTENCE.slice(0, 60));
    expect(bodies.length).toBeGreaterThan(500);
  });
});
