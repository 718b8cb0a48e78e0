import type { ExtractedClaim } from "../../domain/analysis.js";
import { contentWords, overlap } from "./claims/content-words.js";

const MOST_SENTENCES = 3;
/** A summary longer than this is no summary. */
const MOST_CHARACTERS = 700;

/**
 * Sums an article up in at most three sentences that stand alone: its first claim, which holds the lead, and the two
 * that add most. `fallback` is given where there are no claims.
 */
export function summarize(claims: readonly ExtractedClaim[], title: string, fallback: string): string {
  const sentences = claims.map((claim) => withSpeaker(claim));
  const chosen: string[] = [];
  for (const { text } of ranked(claims, sentences, title)) {
    const repeats = chosen.some((other) => overlap(contentWords(other), contentWords(text)) > 0.6);
    const length = chosen.join(" ").length + text.length;
    if (chosen.length < MOST_SENTENCES && !repeats && (chosen.length === 0 || length < MOST_CHARACTERS))
      chosen.push(text);
  }
  const inOrder = sentences.filter((sentence) => chosen.includes(sentence));
  return inOrder.length > 0 ? inOrder.join(" ") : fallback;
}

function ranked(claims: readonly ExtractedClaim[], sentences: readonly string[], title: string) {
  const words = contentWords(title);
  return sentences
    .map((text, index) => ({
      text,
      weight: weightOf(claims[index], index, overlap(words, contentWords(text))),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** The lead comes first whatever else is there. */
function weightOf(claim: ExtractedClaim | undefined, index: number, nearTitle: number): number {
  const worth = claim?.checkWorthiness ?? 0;
  return index === 0 ? 10 : worth + 0.5 * nearTitle + 1 / (1 + index);
}

/** A summary must not say as fact what only somebody says. */
function withSpeaker({ text, attribution }: ExtractedClaim): string {
  if (!attribution || / said: “/u.test(text)) return text;
  const name = attribution.name.replace(/^(?:\p{Ll})/u, (letter) => letter.toUpperCase());
  const opening =
    /^(?:The|A|An|These|Those|This|That|It|Such|There|In|On|At|More|Most|Many|Some|All|No|About|Nearly|Both|Its|His|Her|Their|Our)\b/u.test(
      text,
    );
  return `${name} said ${opening ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}
