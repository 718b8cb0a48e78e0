import { passageAround } from "../derivation/passage.js";
import { quotationOf } from "../derivation/quotation.js";
import type { TextSpan } from "../span.js";
import { type Imprint, passageImprint, quotationImprint } from "./imprint.js";

/** The imprints that a mention at this span of a text bears; a headline stands for the whole text. */
export function imprintsOfSpan(
  text: string,
  span: Pick<TextSpan, "start" | "end" | "exact" | "voice">,
): { passage: Imprint; quotation: Imprint | null } {
  const quoted = quotationOf(span);
  return {
    passage: passageImprint(span.voice === "HEADLINE" ? text : passageAround(text, span.start, span.end)),
    quotation: quoted === null ? null : quotationImprint(quoted),
  };
}
