import fc from "fast-check";

import { canonicaliseUrl } from "../../../src/domain/canonical-url.js";

const STORED = "https://harbour-post.example/2026/04/23/ferry-strike";

describe("canonicaliseUrl", () => {
  it.each([
    "https://harbour-post.example/2026/04/23/ferry-strike",
    "http://harbour-post.example/2026/04/23/ferry-strike",
    "HTTPS://WWW.Harbour-Post.EXAMPLE:443/2026/04/23/ferry-strike/",
    "http://harbour-post.example:80/2026/04/23/ferry-strike#comments",
    "https://harbour-post.example./2026/04/23/ferry-strike",
    "https://m.harbour-post.example/2026/04/23/ferry-strike?utm_source=feed&fbclid=abc",
    "https://amp.harbour-post.example/2026/04/23/ferry-strike",
    "https://harbour-post.example/2026/04/23/ferry-strike/amp/",
    "https://harbour-post.example/2026/04/23/ferry-strike.amp.html",
    "https://harbour-post.example/2026/04/23/ferry-strike?amp=1",
    "https://harbour-post.example/2026/04/23/ferry-strike/index.html",
    "https://harbour-post.example/2026/04/23/ferry%2Dstrike",
    "https://www.google.com/amp/s/harbour-post.example/2026/04/23/ferry-strike",
    "https://reader:secret@harbour-post.example/2026/04/23/ferry-strike",
    "  https://harbour-post.example/2026/04/23/./ferry-strike  ",
  ])("gives one spelling for %s", (spelling) => {
    expect(canonicaliseUrl(spelling)).toBe(STORED);
  });

  it.each([
    ["https://harbour-post.example/?p=12", "https://harbour-post.example/?p=12"],
    ["https://harbour-post.example/story?page=2&id=7", "https://harbour-post.example/story?id=7&page=2"],
    ["https://sport.harbour-post.example/a", "https://sport.harbour-post.example/a"],
    ["https://harbour-post.example/Story", "https://harbour-post.example/Story"],
    ["https://harbour-post.example:8443/a", "https://harbour-post.example:8443/a"],
    ["https://harbour-post.example/amp", "https://harbour-post.example/amp"],
    ["https://harbour-post.example/guitars/blues-amp", "https://harbour-post.example/guitars/blues-amp"],
    ["http://127.0.0.1:8081/a", "http://127.0.0.1:8081/a"],
    ["http://localhost/a", "http://localhost/a"],
  ])("keeps apart what may be another page: %s", (raw, expected) => {
    expect(canonicaliseUrl(raw)).toBe(expected);
  });

  it("reads a relative link against its page", () => {
    expect(canonicaliseUrl("../ferry-strike", "https://harbour-post.example/2026/04/23/x/y")).toBe(STORED);
  });

  it("takes only the device label out of a host", () => {
    expect(canonicaliseUrl("https://en.m.wikipedia.org/wiki/Ferry")).toBe(
      "https://en.wikipedia.org/wiki/Ferry",
    );
    expect(canonicaliseUrl("https://m.blogspot.com/a")).toBe("https://m.blogspot.com/a");
  });

  it.each([
    "",
    "ferry-strike",
    "javascript:alert(1)",
    "mailto:a@b.example",
    "ftp://a.example/x",
    "http://",
    "https://a b",
  ])("gives null for what is no web address: %j", (raw) => {
    expect(canonicaliseUrl(raw)).toBeNull();
  });

  it("reads a parameter that is named like a part of JavaScript", () => {
    expect(canonicaliseUrl("https://harbour-post.example/a?__proto__&constructor=1")).toBe(
      "https://harbour-post.example/a?__proto__=&constructor=1",
    );
  });

  it("gives null for an address past 2,048 characters", () => {
    expect(canonicaliseUrl(`https://harbour-post.example/${"a".repeat(2048)}`)).toBeNull();
  });

  it("changes nothing the second time", () => {
    const url = fc.webUrl({
      withQueryParameters: true,
      withFragments: true,
      validSchemes: ["http", "https"],
    });
    const ending = fc.constantFrom(
      "",
      "/",
      "/amp",
      "/amp/",
      ".amp",
      "/index.html",
      "/index.html/amp/",
      "//",
      "/amp/amp",
    );
    fc.assert(
      fc.property(fc.tuple(url, ending), ([raw, end]) => {
        const [path = "", rest = ""] = raw.split(/(?=[?#])/, 2);
        const once = canonicaliseUrl(path + end + rest);
        expect(once === null ? null : canonicaliseUrl(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
