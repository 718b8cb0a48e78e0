import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { Readability } from "@mozilla/readability";
import { load } from "cheerio";

import { extractArticle } from "../src/web-sources/extract-article.js";
import { parsePage } from "../src/web-sources/page-document.js";
import { type Agreement, average, shingleAgreement } from "./extraction-shingles.js";

interface Page {
  html: string;
  url: string;
  truth: string;
}

type Method = (page: Page) => string;

const methods: Readonly<Record<string, Method>> = {
  "plain text": ({ html }) => {
    const page = load(html);
    page("script,style,noscript,template").remove();
    return page("body").text();
  },
  "Readability alone": ({ html }) => new Readability(parsePage(html) as never).parse()?.textContent ?? "",
  ours: ({ html, url }) => {
    const extraction = extractArticle(html, url);
    return extraction.kind === "ARTICLE" ? extraction.content.text : "";
  },
};

/** Prints precision, recall, F1 and seconds a page of every method, parsing included. */
export function measureBodies(folder: string, listPages: boolean): void {
  const pages = readPages(folder);
  const seconds = new Map<string, number>();
  console.log(
    `\nbody text, ${pages.length} pages          precision  recall    F1  mean F1 of pages  s a page`,
  );
  for (const [name, method] of Object.entries(methods)) {
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

function readPages(folder: string): Page[] {
  const truths = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truths).map(([id, { articleBody, url }]) => {
    return {
      html: gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))).toString("utf8"),
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
  pages: readonly Page[],
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
