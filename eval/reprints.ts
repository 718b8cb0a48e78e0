/** A sentence of an article or of its reprint, by which a claim's place is followed from one to the other. */
export interface Sentence {
  text: string;
  /** Its number in the original; null for what a reprint adds. */
  number: number | null;
}

/** A text as paragraphs of sentences, with what parts them. */
export interface Layout {
  paragraphs: Sentence[][];
  betweenParagraphs: string;
  betweenSentences: string;
}

/** An original's or a reprint's headline and body. */
export interface Print extends Layout {
  title: string;
}

type Random = () => number;

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The eight things that are done to articles which others carry, each alone. */
export const REPRINTS: Record<string, (print: Print, random: Random) => Print> = {
  "headline changed": (print, random) => ({ ...print, title: changedHeadline(print.title, random) }),
  "agency line added": (print) => onFirst(print, (text) => `SOMEWHERE (AP) — ${text}`),
  "cut by a third": cutByThird,
  "boilerplate added": withBoilerplate,
  "quotes and dashes": (print) => onSentences(print, plainTypography),
  whitespace: otherWhitespace,
  "paragraphs reordered": (print, random) => ({ ...print, paragraphs: shuffled(print.paragraphs, random) }),
  "one word in twenty": (print, random) => onSentences(print, changingWords(random)),
};

/** The body as a text, and where each of the original's sentences stands in it. */
export function layOut({ paragraphs, betweenParagraphs, betweenSentences }: Layout): {
  text: string;
  places: Map<number, { start: number; end: number }>;
} {
  const places = new Map<number, { start: number; end: number }>();
  let text = "";
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += betweenParagraphs;
    for (const [position, sentence] of paragraph.entries()) {
      if (position > 0) text += betweenSentences;
      const end = text.length + sentence.text.length;
      if (sentence.number !== null) places.set(sentence.number, { start: text.length, end });
      text += sentence.text;
    }
  }
  return { text, places };
}

function changedHeadline(title: string, random: Random): string {
  return `What we know: ${shuffled(title.split(" "), random).join(" ")}`;
}

function cutByThird(print: Print): Print {
  const sentences = print.paragraphs.flat();
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0);
  let length = 0;
  const kept = new Set(
    sentences.filter(({ text }) => (length += text.length) <= (2 / 3) * total || length === text.length),
  );
  const paragraphs = print.paragraphs.map((paragraph) => paragraph.filter((sentence) => kept.has(sentence)));
  return { ...print, paragraphs: paragraphs.filter((paragraph) => paragraph.length > 0) };
}

const ABOVE = ["Sign up for our morning letter and never miss what matters to your street."];
const BETWEEN = ["Advertisement", "Story continues below", "Read more: the week in pictures"];
const BELOW = [
  "Our newsroom is paid for by its readers. If you value what we do, consider a subscription from two pounds a month.",
  "Follow us on the usual networks, or write to the desk with corrections, tips and letters to the editor.",
  "All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.",
];

/** Above, below, and a line after every fourth paragraph, as pages have them where extraction left them in. */
function withBoilerplate(print: Print, random: Random): Print {
  const added = (text: string): Sentence[] => [{ text, number: null }];
  const paragraphs = print.paragraphs.flatMap((paragraph, index) =>
    index % 4 === 3 ? [paragraph, added(BETWEEN[Math.floor(random() * BETWEEN.length)]!)] : [paragraph],
  );
  return { ...print, paragraphs: [...ABOVE.map(added), ...paragraphs, ...BELOW.map(added)] };
}

const plainTypography = (text: string) =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s*[—–]\s*/gu, " - ")
    .replace(/…/gu, "...");

/** One of: single line breaks; no paragraphs at all; lines broken at 72 columns as in mails. */
function otherWhitespace(print: Print, random: Random): Print {
  const kind = Math.floor(random() * 3);
  if (kind === 0) return { ...print, betweenParagraphs: "\n", betweenSentences: "  " };
  if (kind === 1) return { ...print, betweenParagraphs: " ", betweenSentences: "\u00a0 " };
  const broken = onSentences(print, (text) => text.replace(/(.{40,72}) /gu, "$1\n"));
  return { ...broken, betweenParagraphs: "\n\n\n", betweenSentences: "\n" };
}

const OTHER_WORDS = "harbour lantern meadow copper thirty gently cousin orbit willow bracket".split(" ");

function changingWords(random: Random): (text: string) => string {
  let untilNext = Math.floor(random() * 20);
  return (text) =>
    text.replace(/[\p{L}\p{N}’']+/gu, (word) => {
      if (untilNext-- > 0) return word;
      untilNext = 19;
      return OTHER_WORDS[Math.floor(random() * OTHER_WORDS.length)]!;
    });
}

function onSentences(print: Print, change: (text: string) => string): Print {
  const paragraphs = print.paragraphs.map((paragraph) =>
    paragraph.map((sentence) => ({ ...sentence, text: change(sentence.text) })),
  );
  return { ...print, paragraphs };
}

function onFirst(print: Print, change: (text: string) => string): Print {
  const first = print.paragraphs[0]![0]!;
  const paragraphs = print.paragraphs.map((paragraph) =>
    paragraph.map((sentence) =>
      sentence === first ? { ...sentence, text: change(sentence.text) } : sentence,
    ),
  );
  return { ...print, paragraphs };
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const left = [...values];
  return values.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
