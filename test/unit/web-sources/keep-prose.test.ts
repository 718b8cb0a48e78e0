import { keepProse } from "../../../src/web-sources/keep-prose.js";

const paragraph = (text: string, parts: { tag?: string; linkShare?: number } = {}) => ({
  text,
  tag: "p",
  linkShare: 0,
  links: [],
  ...parts,
});
const NEWS = "The ferry to Port Alder did not sail on Friday, because its crew had walked out at dawn.";
const MORE = "The line said that it would sail again on Sunday, if the talks came to an end by then.";

describe("keepProse", () => {
  const kept = (...texts: (string | ReturnType<typeof paragraph>)[]) =>
    keepProse(
      texts.map((text) => (typeof text === "string" ? paragraph(text) : text)),
      { title: "No ferry on Friday", byline: "Maren Holt" },
    ).map(({ text }) => text);

  it.each([
    "Port",
    "Maren Holt 24 April 2026 3 min read",
    "By Maren Holt",
    "24 April 2026, 8.15am",
    "No ferry on Friday",
  ])("leaves out %j above the first sentence", (line) => {
    expect(kept(line, NEWS, MORE)).toEqual([NEWS, MORE]);
  });

  it.each([
    "Read more: Alder Line's loss widens as fuel prices rise",
    "Sign up for our daily newsletter and get the port's news at seven.",
    "The evening edition in your inbox at half past five, free of charge.",
    "Follow us on Facebook for more from the port",
    "Photo: P. Lind / Harbour Post",
    "In this 2019 file photo, the ferry lies at its berth.",
    "Advertisement",
    "© 2026 Harbour Post Media. All rights reserved.",
    "Spotted a mistake? Tell us at errors@harbour-post.example",
    "We use cookies to make this page work.",
    "did not sail on Friday",
    "* * *",
  ])("leaves out %j between sentences", (line) => {
    expect(
      kept(
        NEWS,
        MORE,
        NEWS.replace("Friday", "Monday"),
        MORE.replace("Sunday", "Tuesday"),
        NEWS.replace("dawn", "noon"),
        line,
        MORE.replace("talks", "quarrel"),
      ),
    ).not.toContain(line);
  });

  it.each([
    "Read aloud in court on Monday, the letter named three of the directors.",
    "Follow-up talks are planned for Tuesday, the union said.",
    "The Associated Press contributed to this report.",
    "© 2026 Northwire News Agency. All rights reserved.",
    "Subscribers to the pension fund lost 2 million crowns.",
    "Cookies were handed out to those who waited on the quay.",
    "No.",
  ])("keeps %j", (line) => {
    expect(kept(NEWS, line, MORE)).toContain(line);
  });

  it("leaves out what leads elsewhere, and headings over nothing", () => {
    const heading = paragraph("More from the port", { tag: "h2" });
    const link = paragraph("New crane arrives by barge", { tag: "li", linkShare: 1 });
    expect(kept(NEWS, MORE, heading, link)).toEqual([NEWS, MORE]);
  });

  it("keeps links where the page is made of them", () => {
    const links = [NEWS, MORE].map((text) => paragraph(text, { linkShare: 1 }));
    expect(kept(...links)).toEqual([NEWS, MORE]);
  });

  it("says a repeated paragraph once", () => {
    expect(kept(NEWS, MORE, NEWS)).toEqual([NEWS, MORE]);
  });
});
