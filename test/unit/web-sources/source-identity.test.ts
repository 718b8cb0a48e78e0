import { isOnAggregator, sourceDomain } from "../../../src/domain/source-identity.js";

describe("sourceDomain", () => {
  it.each([
    ["https://www.harbour-post.example/a", "harbour-post.example"],
    ["https://sport.news.harbour-post.example/a", "harbour-post.example"],
    ["https://www.daily-tide.co.uk/a", "daily-tide.co.uk"],
    ["https://one-blog.blogspot.com/a", "one-blog.blogspot.com"],
    ["https://other-blog.blogspot.com/a", "other-blog.blogspot.com"],
    ["https://someone.github.io/a", "someone.github.io"],
  ])("names whoever publishes at %s", (url, domain) => {
    expect(sourceDomain(url)).toBe(domain);
  });

  it.each([
    ["http://127.0.0.1:8081/a", "127.0.0.1"],
    ["http://[2001:db8::1]/a", "2001:db8::1"],
    ["http://localhost:3000/a", "localhost"],
  ])("takes a host without a registrable domain as a source of its own: %s", (url, domain) => {
    expect(sourceDomain(url)).toBe(domain);
  });

  it("gives the source that is no publisher where there is no URL", () => {
    expect(sourceDomain(null)).toBe("unknown.invalid");
  });
});

describe("isOnAggregator", () => {
  it("knows a site that shows others' articles, on any host of its domain", () => {
    expect(isOnAggregator("https://www.msn.com/en-gb/news/a")).toBe(true);
    expect(isOnAggregator("https://notmsn.com/a")).toBe(false);
    expect(isOnAggregator("https://www.google.com/a")).toBe(false);
    expect(isOnAggregator("https://news.google.com/a")).toBe(true);
  });
});
