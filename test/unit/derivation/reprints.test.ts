import { derivationBetween, type PlacedText } from "../../../src/domain/derivation/article-derivation.js";
import { decodeFingerprint } from "../../../src/domain/derivation/fingerprint.js";
import { prepareArticle } from "../../../src/services/prepare-article.js";

const TITLE = "Cracks close the Harbour Bridge";
const STORY = [
  "The Harbour Bridge at Port Ellery was closed to all traffic on Tuesday morning after inspectors found cracks in two of its main cables, and the port authority gave no date for its opening.",
  "The inspectors had been called because a driver reported a loud noise on Monday night. They went up with lamps and found broken wires in a place that had last been looked at nine years ago.",
  "Buses were sent the long way round by Vale, which takes forty minutes more, and the ferry company put a second boat on the crossing. Pupils of three schools on the north bank stayed at home.",
  "The bridge was opened in 1934 and carries some thirty thousand cars a day. A plan to hang new cables was put off twice, most recently in the autumn, when the council chose to repair the pier first.",
];
const OWN_REPORTS = [
  "Nobody drives over the Harbour Bridge at Port Ellery for now. Since Tuesday, barriers have stood at both ends, because two main cables have cracks in them that no one can yet explain. Shopkeepers on the quay say that they have never seen the road so empty, and the baker sent half of his loaves to the hospital.",
  "Cracks in two main cables have shut the Harbour Bridge in Port Ellery, and commuters are paying for it with their sleep. Trains from Vale were full before six on Wednesday, our reporter found, and the station master opened a platform that had been out of use since the war. The authority will say more next week.",
];

function print(from: string, text: string, title = TITLE): PlacedText {
  const content = {
    ...{ canonicalUrl: `https://${from}/story`, title, text, byline: null, language: "en", siteName: null },
    ...{ publishedAt: from === "root.example" ? "2026-04-14T06:00:00.000Z" : null, links: [] },
  };
  const { article, source, snapshot } = prepareArticle(content, "2026-04-15T06:00:00.000Z");
  return {
    ...{ articleId: article.id, effectiveAt: article.effectiveAt, domain: source.domain, originalUrl: null },
    fingerprint: decodeFingerprint(snapshot.shingles),
  };
}

const body = (paragraphs: readonly string[]) => paragraphs.join("\n\n");
const root = print("root.example", body(STORY));

describe("a reprint is derived from its original", () => {
  it("under another headline, as the same text", () => {
    const copy = print("copy.example", body(STORY), "No way across: port at a standstill");
    expect(derivationBetween(copy, root)).toMatchObject({ rootId: root.articleId, method: "SAME_TEXT" });
  });

  it.each<[string, string[]]>([
    ["cut at the end", STORY.slice(0, 3)],
    ["cut to its first half", STORY.slice(0, 2)],
    ["with a paragraph added", [STORY[0]!, OWN_REPORTS[0]!, ...STORY.slice(1)]],
    ["with a paragraph moved", [STORY[0]!, STORY[3]!, STORY[1]!, STORY[2]!]],
    ["with all paragraphs in reverse", [...STORY].reverse()],
    ["with an agency's line above", [`PORT ELLERY (AP) — ${STORY[0]}`, ...STORY.slice(1)]],
  ])("%s", (_, paragraphs) => {
    const copy = print("copy.example", body(paragraphs));
    expect(derivationBetween(copy, root)).toMatchObject({
      ...{ articleId: copy.articleId, rootId: root.articleId },
    });
  });
});

describe("three outlets' own reports of one event", () => {
  it("are no copies of each other, also under one headline", () => {
    const [second, third] = OWN_REPORTS.map((text, index) => print(`own${index}.example`, text)) as [
      PlacedText,
      PlacedText,
    ];
    expect([
      derivationBetween(root, second),
      derivationBetween(root, third),
      derivationBetween(second, third),
    ]).toEqual([null, null, null]);
  });
});
