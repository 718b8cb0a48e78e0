const whole = new Intl.NumberFormat("en");

/** "1 origin", "7 articles". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${whole.format(count)} ${count === 1 ? one : many}`;

export const percent = (share: number): string =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(share);

/** A rate for every 1,000 sentences, "12.5". */
export const perThousand = (rate: number): string =>
  new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(rate);
