/**
 * Turns the weighted share of sentences into a score. Even a harangue has sentences that merely inform, and rules miss
 * some that do not: a fifth of all sentences is much, and one in twenty is what sober reports come to by chance.
 * Monotone, 0 for 0. The two numbers were set on texts of our own writing (harangues, 140 partisan articles, 125 sober ones)
 * so that plain agency reports stay under 0.1 and harangues pass 0.7; `npx tsx eval/techniques.ts` prints both.
 */
const SCALE = 0.22;
const STEEPNESS = 1.7;

export function calibratedScore(share: number): number {
  return 1 - Math.exp(-((Math.max(0, share) / SCALE) ** STEEPNESS));
}

/** Of a normal distribution's mass, 80% lies within so many standard deviations. */
const EIGHTY_PERCENT = 1.282;

/** Wilson's score interval (80%) of a share among `count` sentences. */
export function wilsonInterval(share: number, count: number): { low: number; high: number } {
  const square = EIGHTY_PERCENT ** 2 / count;
  const centre = (share + square / 2) / (1 + square);
  const margin =
    (EIGHTY_PERCENT / (1 + square)) * Math.sqrt((share * (1 - share)) / count + square / (4 * count));
  return { low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) };
}
