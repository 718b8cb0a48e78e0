import { passageAround } from "../derivation/passage.js";
import { quotationOf } from "../derivation/quotation.js";
import type { TextSpan } from "../span.js";
import {
  type Imprint,
  passageImprint,
  quotationImprint,
  type SentenceImprint,
  sentenceImprint,
} from "./imprint.js";

/** The imprints that a mention bears. */
export interface SpanImprints {
  passage: Imprint;
  quotation: Imprint | null;
  sentence: SentenceImprint | null;
}

/** The imprints that a mention at this span of a text, given with its encoded fingerprint, bears; a headline stands for the whole text. */
export function imprintsOfSpan(
  { text, shingles }: { text: string; shingles: string },
  span: Pick<TextSpan, "start" | "end" | "exact" | "voice">,
): SpanImprints {
  const isHeadline = span.voice === "HEADLINE";
  const quoted = quotationOf(span);
  const passage = passageImprint(isHeadline ? text : passageAround(text, span.start, span.end));
  return {
    passage,
    quotation: quoted === null ? null : quotationImprint(quoted),
    // Headlines are changed where bodies are copied, and made alike where they are not.
    sentence: isHeadline ? null : sentenceImprint(span.exact, passage, shingles),
  };
}
