/**
 * Registrable domains that show other publishers' articles under their own address. Editable. What they carry belongs to the
 * publisher that the page names by canonical link, JSON-LD or the feed's `<source>`.
 */
export const aggregatorDomains: readonly string[] = [
  "msn.com",
  "yahoo.com",
  "newsbreak.com",
  "flipboard.com",
  "smartnews.com",
  "apple.news",
  "news.google.com",
  "feedly.com",
  "ground.news",
  "dailyhunt.in",
  "upday.com",
];
