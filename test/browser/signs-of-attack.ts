/** What must be nowhere on a page, whatever it shows; a string, as it runs in the page. */
export const WRONG = `(() => {
  const told = (elements) => elements.map((element) => element.outerHTML.slice(0, 150));
  const all = [...document.querySelectorAll("*")];
  const isWide = document.scrollingElement.scrollWidth > innerWidth;
  const links = all.filter((element) => element.localName === "a" && element.hasAttribute("href"));
  return {
    ran: window.ran ?? null,
    made: told(all.filter((element) => element.matches(
      "script:not([src]):not([type='application/ld+json']), iframe, object, embed, base, math, foreignObject, main img, form[action]"))),
    handlers: told(all.filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith("on")))),
    running: told(links.filter(({ protocol }) => !/^https?:$/.test(protocol))),
    holding: told(links.filter(({ origin, rel }) => origin !== location.origin && rel !== "noopener noreferrer")),
    wide: isWide ? told(all.filter((element) => element.getBoundingClientRect().right > innerWidth)) : [],
    turned: /[\\u202a-\\u202e\\u2066-\\u2069]/.exec(document.querySelector("main")?.innerText ?? "")?.index ?? null,
  };
})()`;

export const NOTHING_WRONG = {
  ...{ ran: null, made: [], handlers: [], running: [], holding: [] },
  ...{ wide: [], turned: null },
};

/** Has a page note what it writes into pictures, and where that ends; a string, as it runs in the page. */
export const WRITTEN = `(() => {
  const write = CanvasRenderingContext2D.prototype.fillText;
  window.written = [];
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    window.written.push({ text, end: x + this.measureText(text).width });
    write.call(this, text, x, y);
  };
})()`;

/** What a page is on paper: the colour of its words, and headings of sections that have nothing else. */
export const PAPER = `(() => ({
  ink: getComputedStyle(document.body).color,
  bare: [...document.querySelectorAll("main section")]
    .filter((section) => section.checkVisibility() && section.innerText.trim() === section.querySelector("h2")?.innerText)
    .map((section) => section.innerText),
}))()`;
