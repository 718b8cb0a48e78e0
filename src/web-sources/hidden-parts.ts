import { findInstructions } from "../domain/instructions/find-instructions.js";
import type { PageDocument, PageElement } from "./page-document.js";

/** Ways to hide an element by its own style. Off screen counts from a thousand pixels: menus are tucked away by less. */
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|;)\s*opacity\s*:\s*0*(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0|(?:left|right|top|text-indent)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0/i;
const COLOUR = /(?:^|;)\s*color\s*:\s*([^;!]+)/i;
const BACKGROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i;
/** A rule of the page's own style sheet for one class: ".unseen { display: none }". */
const CLASS_RULE = /(?:^|[},])\s*\.([\w-]{1,60})\s*\{([^{}]{0,500})\}/g;
const MARKED_HIDDEN = "[hidden],[aria-hidden=true],template";
const SPOKEN_ATTRIBUTES = ["alt", "title", "aria-label", "aria-description", "data-description", "content"];
/** Orders stand in plain places; what a page hides beyond is not looked through. */
const MOST_CHARACTERS = 100_000;

/** The elements that a page hides from its readers by their style, their class or their attributes. */
export function hiddenElements(page: PageDocument): PageElement[] {
  const classes = hidingClasses(page);
  const styled = [...page.querySelectorAll("[style]")].filter((element) =>
    hides(element.getAttribute("style") ?? ""),
  );
  const classed =
    classes.length === 0 ? [] : page.querySelectorAll(classes.map((name) => `.${name}`).join(","));
  return [...new Set([...styled, ...classed, ...page.querySelectorAll(MARKED_HIDDEN)])];
}

/** How many passages of what a page does not show give orders to language models: comments, hidden elements, texts of pictures. */
export function countHiddenInstructions(html: string, page: PageDocument): number {
  const comments = [...html.matchAll(/<!--([\s\S]{0,4000}?)-->/g)].map(([, text = ""]) =>
    text.replace(/<[^<>]*>/g, " "),
  );
  const spoken = [...page.querySelectorAll(SPOKEN_ATTRIBUTES.map((name) => `[${name}]`).join(","))].flatMap(
    (element) => SPOKEN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ""),
  );
  const hidden = hiddenElements(page).map(({ textContent }) => textContent ?? "");
  const texts = [...new Set([...comments, ...spoken, ...hidden].map((text) => text.trim()))];
  const orders = findInstructions(texts.join("\n\n").slice(0, MOST_CHARACTERS));
  return orders.length;
}

function hides(style: string): boolean {
  const colour = COLOUR.exec(style)?.[1]?.trim().toLowerCase();
  return (
    HIDING.test(style) ||
    (colour !== undefined && colour === BACKGROUND.exec(style)?.[1]?.trim().toLowerCase())
  );
}

function hidingClasses(page: PageDocument): string[] {
  const sheets = [...page.querySelectorAll("style")].map(({ textContent }) => textContent ?? "").join("\n");
  return [...sheets.slice(0, MOST_CHARACTERS).matchAll(CLASS_RULE)].flatMap(([, name = "", rule = ""]) =>
    hides(rule) && /^[a-z_-]/iu.test(name) ? [name] : [],
  );
}
