const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** XML has no way to say most control characters, nor halves of a pair. */
const UNSAYABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

/** A text without what XML cannot say. */
export const sayableInXml = (text: string): string => text.replace(UNSAYABLE, "\ufffd");

/** A text as XML, and so HTML, may say it: nothing in it is markup, and it is the same text when it is read. */
export const escapeXml = (text: string): string =>
  sayableInXml(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character]!);
