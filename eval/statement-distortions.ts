/** A change that makes a statement say something else. */
export type DistortionKind = "number" | "date" | "name" | "polarity" | "modality" | "scope";

/** Gives the changed statement, or null where the statement has nothing of this kind to change. */
export type Distortion = (text: string, random: () => number) => string | null;

const MONTHS = "January February March April June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split(" ");
/** Invented or very common names, none of them in the development sets by intention. */
const NAMES =
  "Hartwell Okonjo Lindqvist Marchetti Dunmore Castellan Norvik Tamsworth Ellerby Rostov Bergdal Quillon".split(
    " ",
  );
const OPPOSITES: [string, string][] = [
  ["rose", "fell"],
  ["increased", "decreased"],
  ["higher", "lower"],
  ["up", "down"],
  ["won", "lost"],
  ["approved", "rejected"],
  ["guilty", "innocent"],
  ["legal", "illegal"],
  ["opened", "closed"],
  ["more", "less"],
  ["gained", "lost"],
  ["support", "oppose"],
];
const SCOPES: [string, string][] = [
  ["all", "some"],
  ["every", "hardly any"],
  ["most", "few"],
  ["many", "few"],
  ["some", "all"],
  ["several", "all"],
  ["always", "sometimes"],
  ["entire", "part of the"],
];

/** The changes by kind; a kind's changes are tried in order until one applies. */
export const DISTORTIONS: Record<DistortionKind, Distortion[]> = {
  number: [changeDigits, swapWord(NUMBER_WORDS)],
  date: [swapWord(WEEKDAYS), swapWord(MONTHS), changeYear],
  name: [replaceName],
  polarity: [swapPairs(OPPOSITES), insertNot, removeNot, frameDenial],
  modality: [changeModal],
  scope: [swapPairs(SCOPES), narrowSubject],
};

function changeDigits(text: string, random: () => number): string | null {
  const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);
  return replaceOne(text, /(?<![\w.,:-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w:-]|[.,]\d)/g, random, (found) => {
    if (isYear(found)) return null;
    const decimals = found.split(".")[1]?.length ?? 0;
    const value = Number(found.replaceAll(",", ""));
    const factor = [0.5, 0.8, 1.2, 1.5, 2, 3][Math.floor(random() * 6)]!;
    const changed = value * factor === value ? value + 1 : Math.max(value * factor, 10 ** -decimals);
    const written = changed.toFixed(decimals);
    return written === value.toFixed(decimals) ? (value + 2).toFixed(decimals) : written;
  });
}

function changeYear(text: string, random: () => number): string | null {
  return replaceOne(text, /\b(?:19|20)\d\d\b/g, random, (year) =>
    String(Number(year) + (random() < 0.5 ? -1 : 2)),
  );
}

function replaceName(text: string, random: () => number): string | null {
  const inside = /(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})*/gu;
  const dated = new Set([...MONTHS, "May", ...WEEKDAYS]);
  return replaceOne(text, inside, random, (name) =>
    name.split(" ").some((word) => dated.has(word)) ? null : pick(NAMES, random),
  );
}

function insertNot(text: string, random: () => number): string | null {
  return replaceOne(
    text,
    /(?<!\b(?:no|not|n't|no one|nor|never)\b[^.,]{0,20})\b(?:is|are|was|were|will|would|can|could|has|have|had|should|may)\b(?! not|n't| no\b| never| neither)/gi,
    random,
    (verb) => `${verb} not`,
  );
}

function removeNot(text: string, random: () => number): string | null {
  return replaceOne(text, / not\b|n't\b/g, random, () => "");
}

function frameDenial(text: string, random: () => number): string | null {
  const core = text.replace(/^["“]|[."”\s]+$/g, "");
  const lower = core[0]!.toLowerCase() + core.slice(1);
  return pick(
    [
      `It is not true that ${lower}.`,
      `There is no evidence that ${lower}.`,
      `The claim that ${lower} is false.`,
    ],
    random,
  );
}

function changeModal(text: string, random: () => number): string | null {
  const modals: Record<string, string> = {
    will: "may",
    would: "might",
    must: "may",
    may: "will",
    could: "will",
    might: "will",
  };
  const changed = replaceOne(
    text,
    /\b(?:will|would|must|may|could|might)\b/g,
    random,
    (modal) => modals[modal]!,
  );
  return (
    changed ??
    replaceOne(text, /\b(?:was|were)\b(?! to\b)/g, random, () => pick(["may be", "will be"], random))
  );
}

/** "Officials said" becomes "Only some officials said". */
function narrowSubject(text: string, random: () => number): string | null {
  const changed = replaceOne(
    text,
    /^\p{Lu}\p{Ll}+s(?= \p{Ll})/gu,
    random,
    (subject) => `${pick(["Only some", "Few", "Most"], random)} ${subject.toLowerCase()}`,
  );
  return changed !== null &&
    /^(?:Only some|Few|Most) (?:this|his|as|it'?s|its|was|has|is|does|hers|yes|thus|perhaps|besides)\b/.test(
      changed,
    )
    ? null
    : changed;
}

function swapWord(words: string[]): Distortion {
  const pattern = new RegExp(`\\b(?:${words.join("|")})\\b`, "g");
  return (text, random) =>
    replaceOne(text, pattern, random, (found) =>
      pick(
        words.filter((word) => word !== found),
        random,
      ),
    );
}

function swapPairs(pairs: [string, string][]): Distortion {
  const known = new Map(
    pairs.flatMap(([a, b]): [string, string][] => [
      [b, a],
      [a, b],
    ]),
  );
  const pattern = new RegExp(
    `\\b(?:${[...known.keys()].join("|")})\\b(?! (?:\\d|${NUMBER_WORDS.join("|")})\\b)`,
    "g",
  );
  return (text, random) => replaceOne(text, pattern, random, (found) => known.get(found)!);
}

/** Replaces one of the places that match, chosen at random; null where none can be changed. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: () => number,
  change: (found: string) => string | null,
): string | null {
  const matches = [...text.matchAll(pattern)];
  const start = Math.floor(random() * matches.length);
  for (const match of [...matches.slice(start), ...matches.slice(0, start)]) {
    const changed = change(match[0]);
    if (changed !== null)
      return text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
  }
  return null;
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!;
}
