/**
 * A story with nine claims, told by one outlet, and what others published: the texts of `outside-evidence.api.test.ts`. All of
 * it is written for the test; the claims are those of a page that a first user of such a tool showed.
 */
export interface StoryPage {
  title: string;
  byline: string;
  /** As 2026-04-23. */
  published: string;
  paragraphs: string[];
}

/** The analysed article. */
export const ARTICLE: StoryPage = {
  title: "U.S. accuses China of campaigns to steal AI secrets",
  byline: "Staff of the Chronicle",
  published: "2026-04-23",
  paragraphs: [
    'The Trump administration on Thursday accused China-backed actors of running "deliberate, industrial-scale campaigns" to distill and copy American frontier AI models.',
    'Michael Kratsios, director of the White House Office of Science and Technology Policy, sent a memo Thursday to federal agency heads accusing mostly China-based actors of using proxy accounts to evade detection and jailbreak models to "expose proprietary information" and "extract capabilities from American AI models."',
    "Distillation attacks involve querying proprietary models, like Claude or Gemini, millions of times via APIs to build datasets that replicate how the systems behave.",
    "Kratsios said these campaigns enable foreign actors to release models that appear to match U.S. AI capabilities at a fraction of the cost.",
    'He added that such tactics can also strip away guardrails meant to keep outputs "ideologically neutral and truth-seeking."',
    "OpenAI and Anthropic both said earlier this year that China-based firms — including DeepSeek, Moonshot AI and MiniMax — were behind wide-scale distillation attacks on their models.",
    "In 2024, the Justice Department indicted a former Google software engineer for stealing AI trade secrets and sharing them with two Chinese companies.",
    "Kratsios argued the abilities of these distilled models may not hold up over time.",
    "Kratsios said the Trump administration plans to share intelligence with U.S. AI companies on these campaigns, including the tactics they used, and help the private sector develop defenses.",
  ],
};

/** Another site's reprint of it, under a headline and with a line of its own. */
export const COPY: StoryPage = {
  ...ARTICLE,
  title: "White House points at China over copied AI models",
  byline: "Web desk",
  paragraphs: [
    ...ARTICLE.paragraphs,
    "Read more about technology in our newsletter, which comes out every Friday morning.",
  ],
};

/** Another outlet's own report: it had the memo, the indictment and the firms' statements itself. */
export const OWN_REPORT: StoryPage = {
  title: "Memo from the White House science office takes aim at model copying",
  byline: "A reporter of the Beacon",
  published: "2026-04-24",
  paragraphs: [
    "Agency heads in Washington found an unusual message in their inboxes on Thursday, according to two people who read it to this newspaper.",
    "Michael Kratsios, director of the White House Office of Science and Technology Policy, sent a memo on Thursday to the heads of federal agencies that accuses mostly China-based actors of using proxy accounts to evade detection and of jailbreaking models.",
    "The Trump administration accused China-backed actors on Thursday of running industrial-scale campaigns to distill and copy American frontier AI models.",
    "The matter has occupied the courts for some time. The Justice Department indicted a former Google software engineer in 2024 for stealing AI trade secrets and sharing them with two Chinese companies, court records seen by this newspaper show.",
    "What the agencies are to do about it, the four pages leave open. A hearing is expected in the summer.",
  ],
};

/** A report that gives another figure and another year. */
export const OTHER_FIGURE: StoryPage = {
  title: "A short history of trade secret cases",
  byline: "Legal desk",
  published: "2026-03-02",
  paragraphs: [
    "Trade secret cases have become a staple of the federal courts, and a handful of them concern software that learns.",
    "In 2024, the Justice Department indicted a former Google software engineer for stealing AI trade secrets and sharing them with five Chinese companies.",
    "The trial of another engineer, at a maker of lithography machines, ended with an acquittal.",
  ],
};

/** A report of the contrary. */
export const DENIAL: StoryPage = {
  title: "No sharing of intelligence with AI companies, says security council",
  byline: "Security desk",
  published: "2026-04-25",
  paragraphs: [
    "The week's announcements on artificial intelligence went further than the security council is willing to go.",
    "The Trump administration does not plan to share intelligence with U.S. AI companies on these campaigns, including the tactics they used, a spokesman for the National Security Council said on Saturday.",
    "Companies would have to rely on what they see in their own logs, he said.",
  ],
};

/** Pages that share names with the claims and nothing else. */
export const OF_THE_SAME_NAME: Record<string, StoryPage> = {
  biography: {
    title: "Who is Michael Kratsios?",
    byline: "Profiles",
    published: "2025-02-11",
    paragraphs: [
      "Michael Kratsios grew up in South Carolina and studied politics at Princeton before he worked in finance on the West Coast.",
      "Michael Kratsios became director of the White House Office of Science and Technology Policy in 2025, after a hearing in the Senate that lasted two hours.",
      "Friends describe him as a patient reader of long reports and a poor loser at tennis.",
    ],
  },
  search: {
    title: "How to change the language of Google Search",
    byline: "Help pages",
    published: "2024-06-01",
    paragraphs: [
      "Google Search shows its pages in the language that you choose in the settings, and it remembers your choice where you are signed in.",
      "Open the menu at the lower right of the page, choose Search settings and then Languages. A software update may move the menu to another corner.",
      "If nothing changes, clear the cookies of the site and load it again.",
    ],
  },
  department: {
    title: "Justice Department opens a new wing of its library",
    byline: "City desk",
    published: "2024-09-12",
    paragraphs: [
      "The Justice Department opened a new wing of its library on Thursday, with room for forty readers and a collection of early statutes.",
      "Two companies from Virginia carried out the work, which took three years and stayed within its budget of nine million dollars.",
    ],
  },
};
