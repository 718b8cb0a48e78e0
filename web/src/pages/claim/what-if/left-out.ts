import type { Stance } from "../../../generated/operations.js";
import { type NamedOutlet, outletInWords } from "../../../words/outlets.js";

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
  publishers: params.getAll(LEFT_OUT_PARAMS.publishers).map(publisherKey),
  articles: params.getAll(LEFT_OUT_PARAMS.articles),
});

export const isNothingLeftOut = (leftOut: LeftOut): boolean =>
  Object.values(leftOut).every((values: readonly string[]) => values.length === 0);

/** The API knows a publisher in any letter case; in one alone it is the same one wherever it stands. */
const publisherKey = (owner: string): string => owner.toLowerCase();

export interface OwnedOutlet extends NamedOutlet {
  owner: string | null;
}

/** What can be left out, and what a reader knows it as. */
export interface Choosable {
  value: string;
  name: string;
}

export const choosableOutlets = (outlets: readonly NamedOutlet[]): Choosable[] =>
  outlets.map((outlet) => ({ value: outlet.domain, name: outletInWords(outlet) }));

/** The owners of outlets, each once, however it is spelled. */
export function choosablePublishers(outlets: readonly OwnedOutlet[]): Choosable[] {
  const byKey = new Map<string, Choosable>();
  for (const { owner } of outlets) {
    if (owner === null) continue;
    const value = publisherKey(owner);
    if (!byKey.has(value)) byKey.set(value, { value, name: owner });
  }
  return [...byKey.values()];
}

interface SidedOrigin {
  stance: Stance;
  counted: boolean;
  sources: readonly NamedOutlet[];
}

/** Whose own articles say the contrary and count. Of an agency that is only credited, the outlets that carry its story. */
export function contraryOutlets(origins: readonly SidedOrigin[]): NamedOutlet[] {
  const outlets = origins
    .filter(({ stance, counted }) => stance === "REFUTES" && counted)
    .flatMap(({ sources }) => sources);
  return [...new Map(outlets.map((outlet) => [outlet.domain, outlet])).values()];
}

/** The outlets without which nothing is left of an origin; none where pages from outside the graph stand for it too. */
export const outletsBehind = (origin: {
  pageCount: number;
  sources: readonly { domain: string }[];
}): string[] => (origin.pageCount > 0 ? [] : origin.sources.map(({ domain }) => domain));
