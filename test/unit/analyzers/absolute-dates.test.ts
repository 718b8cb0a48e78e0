import { withAbsoluteDates } from "../../../src/analyzers/built-in/wording/absolute-dates.js";

// A Saturday.
const PUBLISHED = "2026-04-25T10:00:00.000Z";

describe("writing dates out by the day of publication", () => {
  it.each([
    ["The board on Thursday sued the firm.", "The board on 23 April 2026 sued the firm."],
    ["He sent a memo Thursday to the agencies.", "He sent a memo on 23 April 2026 to the agencies."],
    [
      "Lund said on Thursday that she will go in May.",
      "Lund said on 23 April 2026 that she will go in May 2026.",
    ],
    ["Lund on Thursday said she would go in May.", "Lund on 23 April 2026 said she would go in May 2026."],
    ["Lund said the bridge would open on Monday.", "Lund said the bridge would open on 27 April 2026."],
    ["The team is likely to win on Sunday.", "The team is likely to win on 26 April 2026."],
    ["They lost Sunday’s vote.", "They lost the 19 April 2026 vote."],
    ["Last Sunday's vote was close.", "The 19 April 2026 vote was close."],
    ["It closed on Saturday.", "It closed on 25 April 2026."],
    ["The pier burned Tuesday night.", "The pier burned on the night of 21 April 2026."],
    ["It opened yesterday.", "It opened on 24 April 2026."],
    ["Sales fell last month.", "Sales fell in March 2026."],
    ["Both firms said so earlier this year.", "Both firms said so in 2026."],
    ["The law passed last year.", "The law passed in 2025."],
    ["The mine closed three years ago.", "The mine closed in 2023."],
    ["The talks began last week.", "The talks began in the week of 13 April 2026."],
    ["The talks failed in December.", "The talks failed in December 2025."],
    ["The attack of Sept. 11, 2001, was denied.", "The attack of 11 September 2001, was denied."],
    ["The ship sank on March 3.", "The ship sank on 3 March 2026."],
    ["The ship sank on Tuesday, March 3.", "The ship sank on 3 March 2026."],
    ["The ship sank on 3 June.", "The ship sank on 3 June 2025."],
    ["The trial is scheduled for Thursday.", "The trial is scheduled for 30 April 2026."],
    ["Exports grew since last year.", "Exports grew since 2025."],
    [
      "The ferry timetable pinned to the gate runs until 30 April.",
      "The ferry timetable pinned to the gate runs until 30 April 2026.",
    ],
    [
      "The boat that leaves on Friday carries vaccine.",
      "The boat that leaves on 1 May 2026 carries vaccine.",
    ],
    ["Prices were chalked up every Friday until 1961.", "Prices were chalked up every Friday until 1961."],
    ["Councillors talked about the Saturday market.", "Councillors talked about the Saturday market."],
    ["The doctor cleared his Wednesday for injections.", "The doctor cleared his Wednesday for injections."],
    ["The mayor may resign.", "The mayor may resign."],
    ["In 2024, 12 people marched in the city.", "In 2024, 12 people marched in the city."],
  ])("%s", (wording, expected) => {
    expect(withAbsoluteDates(wording, PUBLISHED)).toBe(expected);
  });

  it("leaves a wording alone where the day of publication is not known", () => {
    expect(withAbsoluteDates("The board on Thursday sued the firm.", null)).toBe(
      "The board on Thursday sued the firm.",
    );
  });

  it("changes nothing in what it has written", () => {
    const once = withAbsoluteDates("It closed on Thursday and sank on March 3.", PUBLISHED);
    expect(withAbsoluteDates(once, PUBLISHED)).toBe(once);
  });
});
