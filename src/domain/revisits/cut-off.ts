/** A page that shows less than this share of what it showed is not taken for a correction where the rest stands as it was. */
const MOST_LEFT = 0.6;
/** The last words before a wall are often another sentence than the article's: "Subscribe to read on". */
const TAIL = 200;

/** Whether a text is the beginning of the earlier one, as before a paywall: what is missing may well stand behind it. */
export function isCutOff(earlier: string, now: string): boolean {
  const [before, after] = [squeeze(earlier), squeeze(now)];
  return after.length < before.length * MOST_LEFT && before.startsWith(after.slice(0, -TAIL) || after);
}

const squeeze = (text: string) => text.replace(/\s+/gu, " ").trim();
