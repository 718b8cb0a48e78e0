import { AGENCIES } from "../../../src/domain/derivation/agencies.js";
import { findWireCredits } from "../../../src/domain/derivation/wire-credits.js";
import { sourceDomain } from "../../../src/domain/source-identity.js";

const found = (text: string, byline: string | null = null) =>
  findWireCredits({ text, byline }).map(({ agency, method }) => `${agency.domain} ${method}`);

describe("the list of agencies", () => {
  it("names only domains by which sources are identified", () => {
    const domains = AGENCIES.map(({ domain }) => domain);
    expect(domains.map((domain) => sourceDomain(`https://${domain}/`))).toEqual(domains);
  });

  it("gives each name to one agency", () => {
    const names = AGENCIES.flatMap((agency) => agency.names);
    expect(names).toHaveLength(new Set(names).size);
  });
});

describe("findWireCredits", () => {
  it.each([
    ["PORT ELLERY (AP) — The bridge was closed.", "apnews.com DATELINE"],
    ["LONDON, May 3 (Reuters) - The bank said.", "reuters.com DATELINE"],
    ["By the newsroom\n\nBEIJING, May 3 (Xinhua) -- The port was closed.", "xinhuanet.com DATELINE"],
    ["Madrid, 3 may (EFE).- The port was closed.", "efe.com DATELINE"],
    ["MOSCOW, May 3. /TASS/. The port was closed.", "tass.com DATELINE"],
    ["New Delhi [India], May 3 (ANI): The port was closed.", "aninews.in DATELINE"],
    ["Berlin (dpa/mh) - The port was closed.", "dpa.com DATELINE"],
    ["By LENA MOSS, Associated Press\n\nThe bridge was closed.", "apnews.com BYLINE"],
    ["The Canadian Press\n\nThe bridge was closed.", "thecanadianpress.com BYLINE"],
    ["The bank said.\n\n(Reporting by the London bureau; editing by the desk)", "reuters.com FOOTER"],
    ["It was closed.\n\nCopyright 2026 The Associated Press. All rights reserved.", "apnews.com FOOTER"],
    ["It was closed.\n\nSource: Anadolu Agency", "aa.com.tr FOOTER"],
    ["It was closed.\n\n(Kyodo)", "kyodonews.net FOOTER"],
    [
      "It was closed.\n\nThis report by The Canadian Press was first published May 3.",
      "thecanadianpress.com FOOTER",
    ],
    ["It was closed.\n\nThis article was originally published by ProPublica.", "propublica.org FOOTER"],
    ["It was closed.\n\nThe Associated Press contributed to this report.", "apnews.com CONTRIBUTED"],
    ["It was closed.\n\nWith files from The Canadian Press", "thecanadianpress.com CONTRIBUTED"],
  ])("finds the credit in %j", (text, credit) => {
    expect(found(text)).toEqual([credit]);
  });

  it("reads several agencies behind one text as contributions", () => {
    expect(found("The port was closed.\n\nlo/rt (AFP, dpa)")).toEqual([
      "afp.com CONTRIBUTED",
      "dpa.com CONTRIBUTED",
    ]);
  });

  it.each([
    ["Associated Press", "apnews.com"],
    ["Lena Moss | AP", "apnews.com"],
    ["Lena Moss, Associated Press writer", "apnews.com"],
    ["By LENA MOSS AP", "apnews.com"],
    ["Reuters Staff", "reuters.com"],
    ["Lena Moss and Tom Reyes of Reuters", "reuters.com"],
    ["AFP/Lena Moss", "afp.com"],
  ])("finds the credit in the byline %s", (byline, domain) => {
    expect(found("The bridge was closed.", byline)).toEqual([`${domain} BYLINE`]);
  });

  it.each(["Petra Halvorsen", "Antara Rao", "Map Team", "Lena Moss, Harrisburg Pa", "Ani Petrosyan"])(
    "takes no person for an agency: %s",
    (byline) => {
      expect(found("The bridge was closed.", byline)).toEqual([]);
    },
  );

  it("is not misled by an agency that is only spoken of, or by letters inside words", () => {
    expect(
      found("The minister told Reuters that the bridge was safe. APPLE and ANPR cameras agreed."),
    ).toEqual([]);
  });

  it("takes the page's link to the original at another site for a credit, once where the text says so too", () => {
    const article = { byline: null, text: "PORT ELLERY (AP) — The bridge was closed." };
    const originalUrl = "https://apnews.com/article/bridge";
    expect(findWireCredits({ ...article, originalUrl })).toEqual([
      {
        agency: { domain: "apnews.com", name: "Associated Press" },
        method: "CANONICAL_LINK",
        exact: originalUrl,
      },
    ]);
  });
});
