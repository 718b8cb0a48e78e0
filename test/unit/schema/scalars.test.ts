import { DateTimeScalar, UrlScalar } from "../../../src/schema/scalars.js";

describe("DateTime", () => {
  it.each([
    ["2026-04-23", "2026-04-23T00:00:00.000Z"],
    ["2026-04-23T10:00Z", "2026-04-23T10:00:00.000Z"],
    ["2026-04-23T10:00:00.123456Z", "2026-04-23T10:00:00.123Z"],
    ["2026-04-23T10:00:00+02:00", "2026-04-23T08:00:00.000Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["0001-01-01", "0001-01-01T00:00:00.000Z"],
  ])("reads %s as %s", (given, instant) => expect(DateTimeScalar.parseValue(given)).toBe(instant));

  it.each([
    ...["", "yesterday", "2026", "23.4.2026", "2026-13-01", "2026-02-30", "2025-02-29", "2026-04-23T25:00Z"],
    ...["2026-04-23T10:00:00", "2026-04-23 10:00", "0000-01-01", 1_700_000_000, null, {}],
  ])("refuses %p and says how to write one", (given) =>
    expect(() => DateTimeScalar.parseValue(given)).toThrow("ISO 8601"),
  );
});

describe("URL", () => {
  it("reads addresses of the web and nothing else", () => {
    expect(UrlScalar.parseValue("https://gazette.example/a")).toBe("https://gazette.example/a");
    for (const given of ["gazette.example", "javascript:alert(1)", "file:///etc/passwd", "", 7])
      expect(() => UrlScalar.parseValue(given)).toThrow("no web address");
  });
});
