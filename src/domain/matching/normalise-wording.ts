/**
 * Gives the form in which two wordings are the same wording: lower case, NFKC, marks and white space folded. What a
 * number is made of ("4.5", "10:30", "-3") and signs of percent and currency stay, since they change what is said.
 */
export function normaliseWording(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/[−–](?=\d)/g, "-")
    .replace(/(?<!\d)[.,:/]|[.,:/](?!\d)/g, " ")
    .replace(/(?<![\p{L}\d])'|'(?!\p{L})|(?<=\S)-(?!\d)|-(?!\d)/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}\s'%$£€¥.,:/+-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
