import { readDate } from "../../../src/web-sources/page-date.js";

describe("readDate", () => {
  it.each([
    ["2026-04-23T08:15:00+02:00", "2026-04-23T06:15:00.000Z"],
    ["2026-04-23T08:15:00Z", "2026-04-23T08:15:00.000Z"],
    ["2026-04-23T08:15:00.123Z", "2026-04-23T08:15:00.123Z"],
    ["2026-04-23T08:15:00-0500", "2026-04-23T13:15:00.000Z"],
    ["2026-04-23 08:15:00 +0200", "2026-04-23T06:15:00.000Z"],
    ["2026-04-23T08:15", "2026-04-23T08:15:00.000Z"],
    ["2026-04-23", "2026-04-23T00:00:00.000Z"],
    ["20260423", "2026-04-23T00:00:00.000Z"],
    ["Thu, 23 Apr 2026 09:00:00 GMT", "2026-04-23T09:00:00.000Z"],
    ["Thu, 23 Apr 2026 09:00:00 +0200", "2026-04-23T07:00:00.000Z"],
    ["1776931200", "2026-04-23T08:00:00.000Z"],
    ["1776931200000", "2026-04-23T08:00:00.000Z"],
    ["23 April 2026", "2026-04-23T00:00:00.000Z"],
    ["Published: April 23, 2026", "2026-04-23T00:00:00.000Z"],
    ["23. April 2026", "2026-04-23T00:00:00.000Z"],
    ["23 avril 2026", "2026-04-23T00:00:00.000Z"],
    ["23/04/2026", "2026-04-23T00:00:00.000Z"],
    ["04/23/2026", "2026-04-23T00:00:00.000Z"],
  ])("reads %s", (raw, instant) => {
    expect(readDate(raw)).toBe(instant);
  });

  it.each([
    "",
    "yesterday",
    "April 2026",
    "2026",
    "05/10/2026",
    "31/02/2026",
    "2026-13-45",
    "0001-01-01T00:00:00Z",
    "0",
    "Thursday",
    "version 4.23",
  ])("gives null for %j, which is no whole date", (raw) => {
    expect(readDate(raw)).toBeNull();
  });

  it.each(["9999-12-31T23:59:59Z", "31 December 9999", "01/01/9999", "1899-12-31", "12 March 1880"])(
    "gives null for %j, which no article at hand can have",
    (raw) => {
      expect(readDate(raw)).toBeNull();
    },
  );

  it("reads a date of tomorrow, as clocks differ, and none of the day after", () => {
    const [tomorrow, later] = [23, 25].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
    expect(readDate(tomorrow)).toBe(tomorrow);
    expect(readDate(later)).toBeNull();
  });

  it("reads a date that is two only by what the page's language says", () => {
    expect(readDate("05/10/2026", true)).toBe("2026-10-05T00:00:00.000Z");
    expect(readDate("05/10/2026", false)).toBe("2026-05-10T00:00:00.000Z");
  });
});
