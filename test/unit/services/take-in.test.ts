import { takeIn } from "../../../src/services/take-in.js";
import { createWeb } from "../../../src/web-sources/web.js";

const web = createWeb({ fetchAllow: [] });
const request = { text: "The council met on Monday.", force: false, wait: true };

describe("taking an article in", () => {
  it.each(["title", "byline"] as const)("refuses a %s that is a text of its own", async (field) => {
    const refused = takeIn({ ...request, [field]: "word ".repeat(201) }, web);
    await expect(refused).rejects.toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", field: ["input", field] }),
    );
    await expect(refused).rejects.toThrow(/Give the .* alone\.$/);
  });

  it("refuses a PDF file that is given as text", async () => {
    const refused = takeIn({ ...request, text: "%PDF-1.7 stream of bytes" }, web);
    await expect(refused).rejects.toThrow(
      expect.objectContaining({ code: "NOT_AN_ARTICLE", field: ["input", "text"] }),
    );
  });

  it("cuts the title of a page that is one", async () => {
    const body = "<p>The council of Lund said that 120 homes had burned on Monday.</p>".repeat(3);
    const html = `<html><head><title>${"word ".repeat(5_000)}</title></head><body><article>${body}</article></body></html>`;
    const taken = await takeIn({ ...request, text: null, html }, web);
    expect(taken.kind === "CONTENT" && taken.content.title.length).toBeLessThanOrEqual(1_000);
  });
});
