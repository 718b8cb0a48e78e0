import { originName } from "../../../words/origins.js";

/** What a reader leaves out to see what the verdict would be; it stands in the address. */
export interface LeftOut {
  sources: readonly string[];
  publishers: readonly string[];
  articles: readonly string[];
}

/** The address's parameter of each. */
export const LEFT_OUT_PARAMS: Readonly<Record<keyof LeftOut, string>> = {
  sources: "without",
  publishers: "withoutPublisher",
  articles: "withoutArticle",
};

export const readLeftOut = (params: URLSearchParams): LeftOut => ({
  sources: params.getAll(LEFT_OUT_PARAMS.sources),
  publishers: params.getAll(LEFT_OUT_PARAMS.publishers),
  articles: params.getAll(LEFT_OUT_PARAMS.articles),
});

export const isNothingLeftOut = (leftOut: LeftOut): boolean =>
  Object.values(leftOut).every((values: readonly string[]) => values.length === 0);

/** What takes an origin away: its outlet, by its domain, or its publisher; null: only its articles, one by one. */
export function leavesOut(originKey: string): { kind: keyof LeftOut; value: string } | null {
  if (!originKey.startsWith("publisher:")) return null;
  const value = originName(originKey);
  return { kind: /\.[a-z]+$/.test(value) ? "sources" : "publishers", value };
}
