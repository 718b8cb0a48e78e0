import type { ToldArticle } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";

export const CLOSED = "The Harbour Bridge in Port Ellery closed after inspectors found cracks in 12 cables.";
export const OPEN =
  "The Harbour Bridge in Port Ellery did not close after inspectors found cracks in 12 cables.";
export const TRAM = "Norwick council approved a budget of 48 million crowns for the tram line.";
const MEASLES = "Sundhaven recorded 412 cases of measles in the first three months of the year.";
export const FERRY = "A ferry with 31 passengers ran aground off Brackwater.";

export const entity = (name: string) => ({ name, type: "PLACE" as const, aliases: [] });
const story = (from: string, on: string, claims: string[], more: Partial<ToldArticle> = {}): ToldArticle => {
  const seed = `${from}${on}`.replaceAll(/\W/g, "");
  const text = claims.map((claim, at) => inOwnWords(claim, `${seed}p${at}w`)).join("\n\n");
  return { from, on, slug: seed, claims, text, ...more };
};
const PLACES = [entity("Port Ellery"), entity("Norwick")];

/** Gazette and herald share the bridge and the tram; who else says what is told beside it. */
export const STORIES: ToldArticle[] = [
  story("gazette.example", "2026-04-01", [CLOSED, TRAM], {
    ...{
      entities: PLACES,
      sentenceCount: 40,
      passages: { "loaded-language": [CLOSED], "casting-doubt": [TRAM] },
    },
  }),
  story("herald.example", "2026-04-02", [CLOSED], {
    ...{ entities: [entity("Port Ellery")], sentenceCount: 10, passages: { "loaded-language": [CLOSED] } },
  }),
  story("herald.example", "2026-03-31", [TRAM], { entities: [entity("Norwick")], sentenceCount: 50 }),
  // Only the gazette has the measles; the herald reports nothing of Sundhaven.
  story("gazette.example", "2026-04-03", [MEASLES], { entities: [entity("Sundhaven")] }),
  // Two deny what one states, and the one takes it back: the claim is refuted.
  story("courier.example", "2026-04-04", [OPEN, FERRY], {
    entities: [entity("Port Ellery"), entity("Brackwater")],
  }),
  { ...story("courier.example", "2026-04-04", [FERRY], { text: inOwnWords(FERRY, "corrected") }) },
  story("mirror.example", "2026-04-20", [OPEN]),
  story("observer.example", "2026-04-21", [FERRY]),
  story("tribune.example", "2026-04-22", [FERRY]),
];
