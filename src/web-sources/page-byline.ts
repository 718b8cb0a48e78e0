import { normaliseSpace } from "./read-paragraphs.js";

const INTRODUCTION =
  /^(?:(?:текст|автор|texte|texto)\s*:|(story|words|text|report|reported|reporting|written|posted|published|article|analysis|review)?[\s:]*\b(by|von|par|por|di|door|av|autore?|author)\b[:\s]+)/i;
const DATE =
  /\b(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{4}|\d{1,2}:\d{2})\b.*$/i;
/** A role after a name ("Jane Roe, Senior Reporter"); a news agency after it stays, since it says whose copy this is. */
const ROLE =
  /\b(reporter|editor|correspondent|writer|columnist|journalist|contributor|producer|photographer|fellow|professor|director|staff|bureau|chief|freelance|intern|analyst|critic|redakteur|korrespondent|journaliste|redactor|periodista)\b/i;
const NOBODY =
  /^(admin|administrator|editor|editorial|staff|staff (writer|reporter)|newsroom|news desk|web ?desk|online|guest|unknown|anonymous|none|null|undefined|author|press release|redaktion|redacción|rédaction|n\/a)$|\b(creative commons|licen[cs]e)\b/i;
/** What stands behind a name and is none itself. */
const DEGREE =
  /^(M\.?D|M\.?S|R\.?D|Ph\.?D|M\.?A|MBA|B\.?Sc|M\.?Sc|R\.?N|J\.?D|Esq|MPH|CPA|Jr|Sr|II|III)\.?$/i;

/** Leaves the names of a byline: "By JANE ROE and John Doe, Senior Reporter | 3 May 2026" gives "JANE ROE, John Doe"; null for none. */
export function cleanByline(raw: readonly string[]): string | null {
  const names = raw.flatMap(namesIn);
  const distinct = names.filter(
    (name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at,
  );
  return distinct.length === 0 || distinct.length > 12 ? null : distinct.join(", ");
}

function namesIn(raw: string): string[] {
  const line = normaliseSpace(raw.replace(/<[^>]*>/g, " "))
    .replace(INTRODUCTION, "")
    .replace(/\(?\S+@\S+\.\S+\)?/g, " ")
    .replace(/https?:\/\/\S+/g, " ")
    .replace(DATE, "")
    .replace(/\bon (mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/i, "")
    .replace(
      /\b(follow|updated|published|posted|veröffentlicht|publiziert|erstellt|publicado|publié)\b.*$/i,
      "",
    );
  const parts = line.split(/\s*(?:[,;|•·/]|\s[–—-]\s|\band\b|\bund\b|\bet\b|&|\bwith\b)\s*/i);
  return parts.map(trimName).filter(isName);
}

const trimName = (part: string) =>
  part
    .replace(INTRODUCTION, "")
    .replace(/^@\w+|\s@\w+|\(.*?\)/g, " ")
    .replace(/\b(for|in|at) (the )?\p{Lu}.*$/u, "")
    .replace(/^[\s:.\-–—]+|[\s:\-–—]+$/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s(?:on|am|le|el)$/, "");

function isName(part: string): boolean {
  const words = part.split(" ");
  if (part.length < 2 || part.length > 60 || words.length > 6 || NOBODY.test(part) || ROLE.test(part))
    return false;
  return (
    /\p{L}/u.test(part) &&
    !/[\d!?{}=<>]{3,}/.test(part) &&
    !DEGREE.test(part) &&
    !/\.(txt|html?|php|jpe?g|png)$/i.test(part)
  );
}
