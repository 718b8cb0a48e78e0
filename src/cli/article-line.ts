import { z } from "zod";

import { LOCAL_OPERATOR } from "../domain/change.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import type { AnalyzeArticleRequest } from "../services/services.js";

const text = z.string().nullish();

const articleLine = z.object({
  url: text,
  title: text,
  byline: text,
  publishedAt: text,
  text,
  html: text,
});

/** What is asked for by one line: `{url, title, byline, publishedAt, text | html}`; a bare url is fetched. */
export const articleRequest = (line: string): AnalyzeArticleRequest => ({
  ...parseArticleLine(line),
  ...{ force: false, wait: true, by: LOCAL_OPERATOR },
});

/** Reads one line; rejects with what is wrong with it. */
export function parseArticleLine(line: string): z.infer<typeof articleLine> {
  const parsed = articleLine.safeParse(parseJson(line));
  if (parsed.success) return { ...parsed.data, publishedAt: parseInstant(parsed.data.publishedAt) };
  const [issue] = parsed.error.issues;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "is no article"}. ` +
      `Give an object with url, title, byline, publishedAt and text or html.`,
  );
}

/** Reads one line of JSON; rejects with what to do. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ExpectedFailure("INVALID_INPUT", "This is not JSON. Give one JSON object a line.", null, {
      cause,
    });
  }
}

/** A date without a time is midnight UTC, and a time without a zone is UTC: the same on every machine. */
export function parseInstant(given: string | null | undefined): string | null {
  if (given === null || given === undefined || given.trim() === "") return null;
  const zoned = /^\d{4}-\d{2}-\d{2}[T ][\d:.]+$/.test(given) ? `${given.replace(" ", "T")}Z` : given;
  const date = new Date(zoned);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new ExpectedFailure(
    "INVALID_INPUT",
    `"${given}" is no date: write it like 2026-04-23 or 2026-04-23T14:00:00Z.`,
    ["input", "publishedAt"],
  );
}
