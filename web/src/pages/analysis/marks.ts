import type { MentionInAnalysisFragment, PassageFragment } from "../../generated/operations.js";

/** A passage that something was found in, and the entry of a list that says what. */
export interface Mark {
  kind: "claim" | "technique";
  /** What stands at its end, as a footnote's sign: "3" for claims, "b" for techniques. */
  sign: string;
  /** What was found, for those who hear the page. */
  name: string;
  /** The id of its entry in the list. */
  entry: string;
  /** Its own id in the text, to which the entry leads back. */
  place: string;
  span: PassageFragment;
}

/** A stretch of text that the same marks cover throughout; `ending` are those whose passage ends with it. */
export interface Segment {
  start: number;
  text: string;
  marks: readonly Mark[];
  beginning: readonly Mark[];
  ending: readonly Mark[];
}

export interface NumberedClaim extends MentionInAnalysisFragment {
  sign: string;
}

/** A mark for each claim's passage. */
export const claimMarks = (claims: readonly NumberedClaim[]): Mark[] =>
  claims.map(({ sign, span, claim }) => ({
    ...{ kind: "claim" as const, sign, name: `Claim ${sign}: ${claim.text}`, span },
    ...{ entry: claimEntry(sign), place: claimPlace(sign) },
  }));

export const claimEntry = (sign: string): string => `claim-${sign}`;
export const claimPlace = (sign: string): string => `passage-${sign}`;

export interface SignedTechnique {
  sign: string;
  technique: { name: string };
  spans: readonly PassageFragment[];
}

/** A mark for each passage of each technique. */
export const techniqueMarks = (detections: readonly SignedTechnique[]): Mark[] =>
  detections.flatMap(({ sign, technique, spans }) =>
    spans.map((span, at) => ({
      ...{ kind: "technique" as const, sign, name: `Technique ${sign}: ${technique.name}`, span },
      ...{ entry: techniqueEntry(sign), place: techniquePlace(sign, at) },
    })),
  );

export const techniqueEntry = (sign: string): string => `technique-${sign}`;
export const techniquePlace = (sign: string, at: number): string => `passage-${sign}-${at + 1}`;

/** "a" to "w" for the 23 techniques. */
export const letter = (at: number): string => String.fromCharCode("a".charCodeAt(0) + at);

/** The paragraphs of a text, each with where it begins. */
export const paragraphsOf = (text: string): { start: number; text: string }[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }));

/** Cuts a part of the text wherever a passage begins or ends, so that passages may overlap. */
export function segmentsOf(part: { start: number; text: string }, marks: readonly Mark[]): Segment[] {
  const end = part.start + part.text.length;
  const touching = marks.filter(({ span }) => span.start < end && span.end > part.start);
  const inside = touching
    .flatMap(({ span }) => [span.start, span.end])
    .filter((at) => at > part.start && at < end);
  const cuts = [...new Set([part.start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const stop = cuts[at + 1]!;
    const covering = touching.filter(({ span }) => span.start <= start && span.end >= stop);
    return {
      ...{ start, text: part.text.slice(start - part.start, stop - part.start), marks: covering },
      beginning: covering.filter(({ span }) => span.start === start),
      ending: covering.filter(({ span }) => span.end === stop),
    };
  });
}

/** The one of several marks that says most of a stretch: the shortest. */
export const innermost = (marks: readonly Mark[]): Mark =>
  marks.reduce((best, mark) => (lengthOf(mark) < lengthOf(best) ? mark : best));

const lengthOf = ({ span }: Mark) => span.end - span.start;
