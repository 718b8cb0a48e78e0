/** A band of the propaganda score and what a reader is told of it. */
interface Band {
  /** The band reaches from the previous one's limit up to this score, which it leaves out. */
  below: number;
  reading: string;
}

/** The score says how the author writes; none of the readings says that something is true or false. */
const BANDS: readonly Band[] = [
  { below: 0.1, reading: "No concerns. Hardly any persuasive language detected in the author's own words." },
  { below: 0.35, reading: "Minor concerns. Some persuasive language detected, but largely factual." },
  {
    below: 0.6,
    reading: "Moderate concerns. Persuasive language recurs; compare with how others report it.",
  },
  {
    below: 0.8,
    reading: "Serious concerns. Persuasion shapes much of the text; check its claims elsewhere.",
  },
  {
    below: Infinity,
    reading: "Strong concerns. Persuasion dominates the text; treat it as advocacy, not as a report.",
  },
];

const NOTHING_TO_READ = "Not assessed. The text has no sentences in the author's own words.";

/** The reading of a score from 0 to 1; null stands for a text that could not be scored. */
export function propagandaReading(score: number | null): string {
  if (score === null) return NOTHING_TO_READ;
  return BANDS.find(({ below }) => score < below)?.reading ?? NOTHING_TO_READ;
}
