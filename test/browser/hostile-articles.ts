/** Marks that other languages have a meaning for: HTML in every spelling, templates, script in strings, SVG and MathML. */
export const MARKS =
  `</script><script>ran=1</script><img src=x onerror=ran=2><svg onload=ran=3><a href=javascript:ran=4>` +
  "{{ran=5}}${ran=6}<!--]]>&lt;b&gt;&#60;i&#62;\"'`<math><mtext></style>";

/** A turn of direction that is never taken back, signs that show nothing, and an end of nothing. */
export const TURNED = "\u202e\u2067\u200b\u200e\ufeff\u{e0041}\u2069";

/** A word without an end, and letters under a heap of accents. */
export const HEAVY = `${"verylongword".repeat(60)} Z${"\u0300\u0489".repeat(60)}algo`;

/** Addresses that run something where they are followed. */
export const RUNNING_ADDRESSES = [
  ...["javascript:ran=7", "JaVaScRiPt:ran=7", "java\tscript:ran=7", "\u0001javascript:ran=7"],
  ...[
    "data:text/html,<script>ran=7</script>",
    "vbscript:ran=7",
    "blob:https://evil.example/7",
    "//evil.example",
  ],
];

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page of an outlet that puts something of each kind wherever a page has a place for words or an address. */
export function hostilePage(outlet: string, sentences: readonly string[], address: string): string {
  const title = escaped(`${TURNED}Lock of Zarnoth 12 ${MARKS} ${HEAVY}`);
  const name = escaped(`${TURNED}The ${outlet} 34 ${MARKS}`);
  const data = JSON.stringify({
    ...{ "@context": "https://schema.org", "@type": "NewsArticle", headline: `${TURNED}Lock ${MARKS}` },
    ...{
      url: address,
      mainEntityOfPage: address,
      author: { "@type": "Person", name: `Ada ${TURNED}${MARKS}`, url: address },
    },
    ...{ publisher: { "@type": "Organization", name: `${outlet} ${MARKS}`, url: address }, image: address },
  }).replaceAll("<", "\\u003c");
  return (
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">` +
    `<meta property="og:site_name" content="${name}"><meta name="author" content="${escaped(`Ada ${TURNED}56 ${MARKS}`)}">` +
    `<link rel="canonical" href="${escaped(address)}"><meta property="og:url" content="${escaped(address)}">` +
    `<meta property="article:published_time" content="2026-05-04T08:00:00Z">` +
    `<script type="application/ld+json">${data}</script></head><body><article><h1>${title}</h1>` +
    `${sentences.map((text) => `<p>${escaped(text)} <a href="${escaped(address)}">more</a></p>`).join("")}</article></body></html>`
  );
}

/** What such outlets state: the marks stand in claims, in quotations and in names. */
export const SENTENCES = [
  `The harbour board of Zarnoth closed the Ebb Lock on 3 May 2026. About 300 boats pass the lock in a month, said Ada Marwick of the Zarnoth Boating Club.`,
  `The council of Zarnoth “approved 4 million pounds ${MARKS} for the lock” on 12 May 2026.`,
  `The Zarnoth Rowing Union said on 5 May 2026 that 78 ${TURNED} of its members had left the town.`,
  `Mayor Ola {{constructor}} Brandt of Zarnoth opened a school for 410 children on 6 May 2026. ${HEAVY}`,
  `This disgraceful, treacherous gang of smirking liars will destroy everything that decent people of Zarnoth have built.`,
];

/** What a checker of facts publishes of the first sentence, as Google's Fact Check Tools pass it on: at each such address, and at one that names another's host first. */
export const hostileReview = () => ({
  claims: [...RUNNING_ADDRESSES, "https://reuters.com@evil.example/lock"].map((url) => ({
    text: SENTENCES[0]!.split(". ")[0],
    claimant: `${TURNED}${MARKS}`,
    claimReview: [
      {
        publisher: { name: `${TURNED}Checker 99 ${MARKS}`, site: "checker.example" },
        ...{ url, title: `${TURNED}Checked 88 ${MARKS} ${HEAVY}`, textualRating: `${TURNED}False ${MARKS}` },
        reviewDate: "2026-05-09T00:00:00Z",
      },
    ],
  })),
});
