import { extractArticle } from "../../../src/web-sources/extract-article.js";

/** An honest page takes a hundredth of this; what was quadratic took from ten to eighty seconds. */
const PATIENCE_MS = 10_000;
const COUNT = 20_000;
const SENTENCE = "The council of Lund said that 120 homes had burned in the town on Monday.";
const MIB = 1024 * 1024;

const times = (piece: (at: number) => string, count = COUNT) =>
  Array.from({ length: count }, (_, at) => piece(at)).join("");
const attributes = times((at) => ` a${at}=1`, 400_000);

const PAGES = {
  "very many paragraphs without a frame": times((at) => `<p>In place ${at} there were ${at} new homes.</p>`),
  "very many paragraphs after the page's end": `<html><body></body></html>${times(() => `<p>${SENTENCE}</p>`)}`,
  "very many headings": times(() => "<h2>A heading</h2>"),
  "very many meta tags": `<html><head>${times(() => '<meta name="author" content="A B">')}<p>${SENTENCE}`,
  "text in the head": `<html><head><meta property="og:title" content="x"><p>${SENTENCE}`,
  "very many entities": `<p>${"&amp".repeat(MIB / 4)}`,
  "a million nested elements": "<div>".repeat(1_000_000) + SENTENCE,
  "hundreds of thousands of attributes": `<p${attributes}>${SENTENCE}</p>`,
  "tags that never end": "<".repeat(5 * MIB),
  "comments that never end": "<!--".repeat(MIB),
  "a deep JSON-LD block": `<html><script type="application/ld+json">${"[".repeat(100_000)}</script><p>${SENTENCE}`,
};

/** The machine may be busy with other things, so the work is measured and not the time. */
function cpuMilliseconds(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

describe("reading a page that was made to be slow", () => {
  it.each(Object.entries(PAGES))(
    "answers %s in seconds, without failing",
    (_, html) => {
      const started = process.cpuUsage();
      const { kind } = extractArticle(html, "https://news.example/story");
      expect(cpuMilliseconds(started)).toBeLessThan(PATIENCE_MS);
      expect(["ARTICLE", "NOT_AN_ARTICLE"]).toContain(kind);
    },
    60_000,
  );

  it("finds the metadata of a page without a frame, however many elements stand side by side", () => {
    const html = `<meta property="og:title" content="Homes burned in Lund">${times(() => `<p>${SENTENCE}</p>`, 60)}`;
    const story = times(
      (at) => `<p>On day ${at} the fire took ${at + 2} more homes, the council of Lund said.</p>`,
      60,
    );
    const extraction = extractArticle(html + story, null);
    expect(extraction).toMatchObject({ kind: "ARTICLE", content: { title: "Homes burned in Lund" } });
  });

  it("cuts a site's name that is a text of its own", () => {
    const meta = `<meta property="og:site_name" content="${"Harbour".repeat(20_000)}">`;
    const extraction = extractArticle(
      `${meta}<article>${times(() => `<p>${SENTENCE} It rained.</p>`, 3)}</article>`,
      null,
    );
    expect(extraction.kind === "ARTICLE" && extraction.content.siteName).toHaveLength(200);
  });

  it.each([
    [
      "after its head",
      (story: string) => `<html><head><title>Fire</title></head><article>${story}</article></html>`,
    ],
    ["after its title", (story: string) => `<html lang="en"><title>Fire</title><main>${story}</main>`],
    ["at once", (story: string) => `<!doctype html><HTML><article>${story}</article>`],
  ])("reads a page that leaves the body tag out and starts %s", (_, page) => {
    const story = times(
      (at) => `<p>On day ${at} the fire took ${at + 2} homes, the council of Lund said.</p>`,
      20,
    );
    const extraction = extractArticle(page(story), null);
    expect(extraction).toMatchObject({ kind: "ARTICLE" });
    expect(extraction.kind === "ARTICLE" && extraction.content.text).toMatch(
      /^On day 0 .*council of Lund said\.$/s,
    );
  });
});
