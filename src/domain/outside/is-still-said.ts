/** Whether a page's text still has the words that were found in it, whatever became of its line breaks and note marks. */
export function isStillSaid(snippet: string, text: string): boolean {
  return plain(text).includes(plain(snippet));
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\[\d{1,3}\]/gu, "")
    .replace(/\s+/gu, "");
