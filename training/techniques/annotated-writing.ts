import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { TECHNIQUES, type TechniqueSlug } from "../../src/domain/techniques.js";

/** A stretch of an article that carries a technique; `end` is exclusive. */
interface MarkedSpan {
  technique: TechniqueSlug;
  start: number;
  end: number;
}

/** An article, or a loose sentence, of our own writing, and what is marked in it. */
export interface MarkedText {
  file: string;
  title: string;
  text: string;
  spans: MarkedSpan[];
  /** False for sentences that stand alone: nothing is to be learned from their neighbours. */
  isArticle: boolean;
}

/** Marks around what is quoted are for the writer only: they name no technique. */
const QUOTED = "quoted";

const SLUGS = new Set<string>(TECHNIQUES.map(({ slug }) => slug));

/**
 * Reads the texts that the models of techniques are trained on. In an article each line is a sentence or a paragraph, `#` opens
 * its headline, and a blank line ends it; `[slug: words]` marks a technique, also within another.
 */
export function readMarkedTexts(folder: string): MarkedText[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => {
      const written = readFileSync(join(folder, file), "utf8").replace(/\r/gu, "");
      return /^# /mu.test(written) ? articlesOf(file, written) : sentencesOf(file, written);
    });
}

function articlesOf(file: string, written: string): MarkedText[] {
  return written
    .split(/\n{2,}(?=# )/u)
    .filter((article) => article.trim() !== "")
    .map((article) => {
      const [first = "", ...lines] = article.trim().split("\n");
      const body = first.startsWith("# ") ? lines : [first, ...lines];
      const title = first.startsWith("# ") ? readMarks(first.slice(2), file).text : "";
      const marked = readMarks(body.filter((line) => line.trim() !== "").join("\n\n"), file);
      return { file, title, ...marked, isArticle: true };
    });
}

function sentencesOf(file: string, written: string): MarkedText[] {
  return written
    .split("\n")
    .filter((line) => line.trim() !== "" && line.trim() !== "---")
    .map((line) => ({ file, title: "", ...readMarks(line.trim(), file), isArticle: false }));
}

/** Takes the marks out of a text and says where they stood. */
function readMarks(marked: string, file: string): { text: string; spans: MarkedSpan[] } {
  let text = "";
  const open: { name: string; start: number }[] = [];
  const spans: MarkedSpan[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    const opening = /^\[([a-z-]+): ?/u.exec(marked.slice(at, at + 50));
    if (opening) {
      open.push({ name: opening[1]!, start: text.length });
      at += opening[0].length - 1;
    } else if (marked[at] === "]") {
      const last = open.pop();
      if (!last) throw new Error(`${file}: a bracket closes that was not opened: ${marked.slice(0, at + 1)}`);
      if (last.name !== QUOTED)
        spans.push({ technique: slugOf(last.name, file), start: last.start, end: text.length });
    } else text += marked[at];
  }
  if (open.length > 0) throw new Error(`${file}: a bracket is not closed: ${marked}`);
  return { text, spans };
}

function slugOf(name: string, file: string): TechniqueSlug {
  if (!SLUGS.has(name)) throw new Error(`${file}: there is no technique "${name}".`);
  return name as TechniqueSlug;
}
