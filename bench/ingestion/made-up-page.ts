import { madeUpArticle } from "../workers/made-up-article.js";

/** A page with its address, as a site would serve it. */
export interface MadeUpPage {
  url: string;
  html: string;
}

const OUTLETS = 40;
const LINKS = 60;
const TEASERS = 30;

/** The page of a made-up article: its text among navigation, teasers, metadata, scripts and a footer, some 15 kB in all. */
export function madeUpPage(number: number): MadeUpPage {
  const site = `bench-${number % OUTLETS}.example`;
  const url = `https://${site}/news/story-${number}`;
  const paragraphs = madeUpArticle(number).split("\n\n");
  const published = new Date(Date.UTC(2026, 3, 1) + number * 60_000).toISOString();
  const title = `Report ${number} from the districts`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${site}</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="${published}">
<meta property="og:site_name" content="Bench ${number % OUTLETS}"><link rel="canonical" href="${url}">
<style>${".teaser { color: #222; margin: 0 } ".repeat(40)}</style>
<script>${"window.metrics = (window.metrics || []).concat([1, 2, 3]);".repeat(40)}</script></head>
<body><header><nav><ul>${list(LINKS, (at) => `<li><a href="/section/${at}">Section ${at}</a></li>`)}</ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By the desk</p>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>
<aside>${list(TEASERS, (at) => `<div class="teaser"><h3><a href="/news/other-${at}">Another headline ${at}</a></h3><p>Read what happened in district ${at} this week.</p></div>`)}</aside></main>
<footer><p>Copyright Bench ${number % OUTLETS}</p><ul>${list(LINKS, (at) => `<li><a href="/about/${at}">About ${at}</a></li>`)}</ul></footer>
</body></html>`;
  return { url, html };
}

const list = (length: number, item: (at: number) => string) =>
  Array.from({ length }, (_, at) => item(at)).join("");
