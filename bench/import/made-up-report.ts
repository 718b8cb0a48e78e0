const PLACES = ["Gull Bay", "Port Ellery", "Kingsmere", "Cald Harrow", "Sundhaven", "Orrin Vale", "Tarnwick"];
const DEEDS = [
  (place: string, n: number) =>
    `The harbour of ${place} handled ${n} tonnes of grain in week ${n % 52} of 2026.`,
  (place: string, n: number) =>
    `The council of ${place} approved ${n} million crowns for a new bridge on 3 March 2026.`,
  (place: string, n: number) => `Inspectors counted ${n} cracks in the dam above ${place} in April 2026.`,
  (place: string, n: number) => `A hospital in ${place} treated ${n} people after the flood of 2025.`,
  (place: string, n: number) => `The railway company of ${place} dismissed ${n} workers in April 2026.`,
];
const WORDS =
  "the officials said that many people in town had waited for months before anyone came to look at what was left of the old works and the road along the river where traders used to meet on market days while others told reporters how little they knew about it".split(
    " ",
  );
const CLAIMS = 8;
/** One in so many is a copy, word for word, of an earlier report. */
const COPIED = 7;
const OUTLETS = 60;
/** Of which some two reports of a hundred state each. */
const STORIES = 400;

/** A line of a file to import: a report of eight claims, some of which others state too, with words of its own between them. */
export function madeUpReport(number: number): {
  url: string;
  title: string;
  publishedAt: string;
  text: string;
} {
  const lead = number % COPIED === 3 ? number - 2 : number;
  const day = String(1 + (number % 28)).padStart(2, "0");
  return {
    url: `https://outlet${number % OUTLETS}.example/report-${number}`,
    title: `Report ${lead}`,
    publishedAt: `2026-04-${day}T00:00:00.000Z`,
    text: Array.from({ length: CLAIMS }, (_, at) => `${claimOf(lead, at)} ${talk(lead * CLAIMS + at)}`).join(
      "\n\n",
    ),
  };
}

function claimOf(report: number, at: number): string {
  const story = (report * 7 + at * 131) % STORIES;
  // Every other claim is the report's own.
  const figure = at % 2 === 0 ? 10 + story : 1_000 + report * CLAIMS + at;
  return DEEDS[story % DEEDS.length]!(PLACES[story % PLACES.length]!, figure);
}

/** Two sentences of common words in an order of their own. */
function talk(seed: number): string {
  let state = seed * 2_654_435_761;
  const next = () => WORDS[(state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % WORDS.length]!;
  const sentence = () => {
    const words = Array.from({ length: 14 }, next).join(" ");
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  };
  return `${sentence()} ${sentence()}`;
}
