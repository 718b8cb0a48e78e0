const whole = new Intl.NumberFormat("en");

/** "1 origin", "7 articles". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${whole.format(count)} ${count === 1 ? one : many}`;

const enumeration = new Intl.ListFormat("en-GB");

/** "Vale Star, Beck Echo and Northwire". */
export const inOneBreath = (names: readonly string[]): string => enumeration.format(names);

/** "37%", "3.6%": what is small is told more closely unless `digits` says how many there are after the point. */
export const percent = (share: number, digits = share < 0.1 ? 1 : 0): string =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: digits }).format(share);

/** Below so many sentences one passage moves a rate by more than most rates are. */
const FEWEST_SENTENCES = 200;

/** A rate for every 1,000 sentences, "12.5"; null where there are too few of them to speak of one. */
export const perThousand = (rate: number, sentences: number): string | null =>
  sentences < FEWEST_SENTENCES
    ? null
    : new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(rate);
