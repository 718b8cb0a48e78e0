const PLACES = ["Gull Bay", "Port Ellery", "Kingsmere", "Cald Harrow", "Sundhaven", "Orrin Vale", "Tarnwick"];
const DEEDS = [
  (place: string, n: number) => `The harbour of ${place} handled ${n} tonnes of grain in week ${n % 52}.`,
  (place: string, n: number) => `The council of ${place} approved ${n} million crowns for a bridge.`,
  (place: string, n: number) => `Inspectors counted ${n} cracks in the dam above ${place}.`,
  (place: string, n: number) => `A hospital in ${place} treated ${n} people after the flood.`,
  (place: string, n: number) => `The railway company of ${place} dismissed ${n} workers in April.`,
];
const CLAIMS = 10;
const FILLER = 200;

/** An article of ten claims, each of which some four others of a thousand state too, in words of its own otherwise. */
export function madeUpArticle(number: number): string {
  const claims = Array.from({ length: CLAIMS }, (_, at) => {
    const story = (number * 7 + at * 131) % 2_500;
    return DEEDS[story % DEEDS.length]!(PLACES[story % PLACES.length]!, 10 + story);
  });
  const filler = Array.from({ length: FILLER }, (_, at) => `word${number}x${at}`);
  const stretch = FILLER / CLAIMS;
  return claims
    .map((claim, at) => `${claim} They said ${filler.slice(at * stretch, (at + 1) * stretch).join(" ")}.`)
    .join("\n\n");
}
