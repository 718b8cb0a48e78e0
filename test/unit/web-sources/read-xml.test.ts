import { readXml, UnreadableXml } from "../../../src/web-sources/read-xml.js";

const MEBIBYTE = 1024 * 1024;
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  "",
);

describe("reading a feed or sitemap", () => {
  it("gives elements with their prefixes, attributes and texts, CDATA included", () => {
    const feed = readXml(
      `${DECLARATION}<rss version="2.0"><channel><title>Harbour &amp; quay &#8211; news</title>` +
        `<item><title><![CDATA[The <b>ferry</b> sailed]]></title><media:content url="a.jpg?x=1&amp;y=2"/></item></channel></rss>`,
    );
    expect(feed).toMatchObject({ name: "rss", attributes: { version: "2.0" } });
    const [title, item] = feed.children[0]?.children ?? [];
    expect(title?.text).toBe("Harbour & quay – news");
    expect(item?.children[0]?.text).toBe("The <b>ferry</b> sailed");
    expect(item?.children[1]).toMatchObject({ name: "media:content", attributes: { url: "a.jpg?x=1&y=2" } });
  });

  it("forgives what real feeds get wrong", () => {
    const feed = readXml(
      `\n <rss><channel><title>Fish & chips &nbsp; <item><link>https://a.example/?a=1&b=2</link></rss>`,
    );
    expect(JSON.stringify(feed)).toContain("https://a.example/?a=1&b=2");
  });

  it.each([
    ["a document type", `${DECLARATION}<!DOCTYPE rss SYSTEM "http://127.0.0.1/rss.dtd"><rss/>`],
    ["a document type in small letters", `<!doctype rss><rss/>`],
    ["entities of its own", `<!DOCTYPE rss [<!ENTITY x "y">]><rss>&x;</rss>`],
    ["a file as an entity", `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>`],
    ["a billion laughs", `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss>&l9;</rss>`],
    ["a parameter entity", `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1/x">%x;]><rss/>`],
    ["an entity inside", `<rss><!ENTITY x "y">&x;</rss>`],
    ["a million nested elements", "<a>".repeat(1_000_000)],
    ["a million elements side by side", `<a>${"<b/>".repeat(1_000_000)}</a>`],
    ["a million attributes", `<a ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(" ")}/>`],
    ["no element", "The ferry sailed."],
    ["nothing", ""],
  ])("refuses %s, in little memory", (_, xml) => {
    const before = process.memoryUsage().rss;
    expect(() => readXml(xml)).toThrow(UnreadableXml);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEBIBYTE);
  });

  it("leaves an entity that nobody declared as it stands", () => {
    expect(readXml("<rss>&xxe;</rss>").text).toBe("&xxe;");
  });
});
