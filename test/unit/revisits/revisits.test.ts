import { isCutOff } from "../../../src/domain/revisits/cut-off.js";
import { canBeVisited, nextVisit } from "../../../src/domain/revisits/next-visit.js";
import { isRetracted } from "../../../src/domain/revisits/retraction.js";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const PUBLISHED = "2026-04-15T09:00:00.000Z";
const after = (milliseconds: number) => new Date(Date.parse(PUBLISHED) + milliseconds).toISOString();

describe("the next visit", () => {
  it("comes after half the age, an hour at least and 90 days at most, and never after two years", () => {
    expect(nextVisit(PUBLISHED, PUBLISHED)).toBe(after(HOUR));
    expect(nextVisit(PUBLISHED, after(10 * HOUR))).toBe(after(15 * HOUR));
    expect(nextVisit(PUBLISHED, after(300 * DAY))).toBe(after(390 * DAY));
    expect(nextVisit(PUBLISHED, after(731 * DAY))).toBeNull();
  });

  it("is some twenty times in two years, and half of them in the first fortnight", () => {
    const ages: number[] = [];
    for (let at: string | null = PUBLISHED; at !== null; at = nextVisit(PUBLISHED, at))
      ages.push(Date.parse(at) - Date.parse(PUBLISHED));
    expect(ages.length).toBeGreaterThan(15);
    expect(ages.length).toBeLessThan(30);
    expect(ages.filter((age) => age < 14 * DAY).length).toBeGreaterThanOrEqual(ages.length / 2);
  });

  it.each([
    ["https://herald.example/a", false],
    ["https://www.example.com/a", false],
    ["http://localhost/a", false],
    ["https://herald.co.uk/example", true],
    ["http://127.0.0.1:8080/a", true],
  ])("is made to %s: %s", (url, visited) => {
    expect(canBeVisited(url)).toBe(visited);
  });
});

describe("an article that says of itself that it is retracted", () => {
  it.each([
    { title: "RETRACTED: Bridge closes", text: "The bridge closed." },
    { title: "Retracted article: Bridge closes", text: "The bridge closed." },
    {
      title: "Bridge closes",
      text: "Editor's note: This article has been retracted because its figures are wrong.",
    },
    {
      title: "Bridge closes",
      text: "By the newsdesk\n\nEditors’ note: this report was withdrawn on 2 May 2026.\n\nThe bridge closed.",
    },
    { title: "Bridge closes", text: "We are retracting this story. The bridge closed." },
    { title: "Bridge closes", text: "We have removed this article after a complaint." },
  ])("is told by its head: $title / $text", (article) => {
    expect(isRetracted(article)).toBe(true);
  });

  it.each([
    { title: "Withdrawn: army units leave the border", text: "The army left." },
    { title: "Retraction: how a journal works", text: "Journals retract articles." },
    { title: "Council", text: "Norwick Council has withdrawn this report from its agenda." },
    { title: "Museum", text: "This piece was removed from the wall by the museum." },
    {
      title: "Port",
      text: "The port published an account in March. This report was withdrawn on 2 April 2026.",
    },
    {
      title: "Bridge",
      text: "Editor's note: an earlier version of this article was removed because of an error.",
    },
    { title: "Bridge", text: "The Post wrote that this article has been retracted elsewhere." },
  ])("is not one that reports on another: $title / $text", (article) => {
    expect(isRetracted(article)).toBe(false);
  });
});

describe("a page that cannot be taken for the article", () => {
  const sentence = (word: string) =>
    `The ${word} of Port Ellery said on Tuesday that the crossing stays closed until the ${word} agrees.`;
  const LONG = ["mayor", "council", "harbour", "ferry", "school", "market", "union", "museum"]
    .map(sentence)
    .join("\n\n");
  const was = { title: "Bridge", text: LONG };

  it.each([
    ["its beginning before a wall", `${sentence("mayor")} Subscribe to read on.`],
    [
      "a wall alone",
      "You have read all that is free this month. Choose the plan that suits you and read on at once. ".repeat(
        4,
      ),
    ],
    ["a page of maintenance", "We are moving to a new system this weekend and will be back on Monday."],
  ])("is %s", (_, text) => {
    expect(isCutOff(was, { title: "Bridge", text })).toBe(true);
  });

  it.each([
    ["one without a paragraph", LONG.split("\n\n").slice(1).join("\n\n")],
    [
      "a longer one in other words",
      LONG.replaceAll("said on Tuesday", "told reporters late on Tuesday evening"),
    ],
    ["a short notice of its retraction", "This article has been retracted."],
  ])("is not %s", (_, text) => {
    expect(isCutOff(was, { title: "Bridge", text })).toBe(false);
  });
});
