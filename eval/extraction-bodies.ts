import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { Readability } from "@mozilla/readability";

import { extractArticle } from "../src/web-sources/extract-article.js";
import { parsePage } from "../src/web-sources/page-document.js";
import { fileOfSet } from "../training/development-sets.js";
import { type Agreement, average, shingleAgreement } from "./extraction-shingles.js";

/** A page with the body that people took out of it. */
export interface BodyPage {
  html: string;
  url: string;
  truth: string;
}

type Method = (page: BodyPage) => string;

export const BODY_METHODS = {
  "plain text": ({ html }) => {
    const page = parsePage(html);
    for (const element of page.querySelectorAll("script,style,noscript,template")) element.remove();
    return page.body?.textContent ?? "";
  },
  "Readability alone": ({ html }) => new Readability(parsePage(html) as never).parse()?.textContent ?? "",
  ours: ({ html, url }) => {
    const extraction = extractArticle(html, url);
    return extraction.kind === "ARTICLE" ? extraction.content.text : "";
  },
} satisfies Record<string, Method>;

/** How far the body that a method takes out of a page agrees with the true one. */
export function bodyAgreement(page: BodyPage, method: keyof typeof BODY_METHODS): Agreement {
  return shingleAgreement(page.truth, BODY_METHODS[method](page));
}

/** Prints precision, recall, F1 and seconds a page of every method, parsing included. */
export function measureBodies(listPages: boolean): void {
  const pages = readBodyPages();
  const seconds = new Map<string, number>();
  console.log(
    `\nbody text, ${pages.length} pages          precision  recall    F1  mean F1 of pages  s a page`,
  );
  for (const [name, method] of Object.entries(BODY_METHODS)) {
    for (const page of pages.slice(0, 10)) method(page); // lets the compiler warm up
    const started = performance.now();
    const texts = pages.map(method);
    seconds.set(name, (performance.now() - started) / 1000 / pages.length);
    const agreements = texts.map((text, at) => shingleAgreement(pages[at]?.truth ?? "", text));
    printRow(name, agreements, seconds.get(name) ?? 0);
    if (name === "ours") printPages(pages, agreements, texts, listPages);
  }
  console.log(
    `time, ours to Readability alone: ${((seconds.get("ours") ?? 0) / (seconds.get("Readability alone") ?? 1)).toFixed(2)}`,
  );
}

/** The pages of the article-extraction-benchmark. */
export function readBodyPages(folder?: string): BodyPage[] {
  const set = "article_extraction_benchmark";
  const truths = JSON.parse(readFileSync(fileOfSet(`${set}/ground-truth.json`, folder), "utf8")) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truths).map(([id, { articleBody, url }]) => {
    return {
      html: gunzipSync(readFileSync(fileOfSet(`${set}/html/${id}.html.gz`, folder))).toString("utf8"),
      url,
      truth: articleBody,
    };
  });
}

function printRow(name: string, agreements: readonly Agreement[], seconds: number): void {
  const { precision, recall, f1, meanF1 } = average(agreements);
  const figures = [precision, recall, f1, meanF1].map((figure) => figure.toFixed(4)).join("   ");
  console.log(`${name.padEnd(28)} ${figures}            ${seconds.toFixed(4)}`);
}

function printPages(
  pages: readonly BodyPage[],
  agreements: readonly Agreement[],
  texts: readonly string[],
  all: boolean,
): void {
  console.log(`called no article: ${texts.filter((text) => text === "").length} of ${pages.length}`);
  if (!all) return;
  pages.forEach(({ url }, at) => {
    const agreement = agreements[at];
    if (agreement && agreement.f1 < 0.9)
      console.log(`  P ${agreement.precision.toFixed(2)} R ${agreement.recall.toFixed(2)} ${url}`);
  });
}
