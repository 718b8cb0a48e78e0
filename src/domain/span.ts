/** Whose words a passage is: the article's author's, somebody's whom the author quotes, or the headline's. */
export type Voice = "AUTHOR" | "QUOTED" | "HEADLINE";

/**
 * A verbatim piece of a stored text. `start` and `end` (exclusive) count UTF-16 code units into the article's text,
 * for the voice HEADLINE into its title. `prefix` and `suffix` are up to 32 characters around it (W3C Web Annotation).
 */
export interface TextSpan {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  voice: Voice;
}

const CONTEXT_LENGTH = 32;

/** Cuts the span from `start` to `end` out of `text`. */
export function spanAt(text: string, start: number, end: number, voice: Voice): TextSpan {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    voice,
  };
}

/** Whether the span says exactly what stands at its place; every span of every analyzer must pass it. */
export function isVerbatim(span: TextSpan, content: { text: string; title: string }): boolean {
  const within = span.voice === "HEADLINE" ? content.title : content.text;
  return span.start >= 0 && span.start < span.end && within.slice(span.start, span.end) === span.exact;
}
