import { AGENCIES, type Agency } from "./agencies.js";

/** Where a credit stands. CONTRIBUTED ("AP contributed to this report") ties only passages that really are copied. */
export type CreditMethod = "DATELINE" | "BYLINE" | "FOOTER" | "CONTRIBUTED";

/** An article's word that an agency is behind it. */
export interface WireCredit {
  agency: Agency;
  method: CreditMethod;
  /** The words that say so. */
  exact: string;
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyName = (agency: Agency) => `(?:${agency.names.map(escape).join("|")})`;

interface CreditPatterns {
  agency: Agency;
  dateline: RegExp;
  byline: RegExp;
  footer: RegExp;
  contributed: RegExp;
}

/** Datelines as "WASHINGTON (AP) —", "(Reuters) -", "LONDON, May 3 (Reuters) –"; within the first words only. */
const PATTERNS: CreditPatterns[] = AGENCIES.map((agency) => ({
  agency,
  dateline: new RegExp(`^[^\\n]{0,80}?\\(${anyName(agency)}(?:/[^()\\n]{1,30})?\\)\\s*[—–:-]`, "u"),
  byline: new RegExp(`(?:^|[\\s,|/(;·])${anyName(agency)}(?:$|[\\s,|/);·])`, "u"),
  footer: new RegExp(
    `(?:©|\\(c\\)|Copyright)[^\\n]{0,30}${anyName(agency)}(?![\\p{L}\\p{N}])|^(?:Source|Credit|Via)\\s?:\\s*${anyName(agency)}\\W*$|^[—–-]*\\s*\\(?${anyName(agency)}\\)?\\.?$`,
    "mu",
  ),
  contributed: new RegExp(
    `${anyName(agency)}[^\\n.]{0,60}contributed (?:to )?(?:this|the) (?:report|story|article)|(?:additional|with) (?:reporting|material|files) (?:by|from) ${anyName(agency)}(?![\\p{L}\\p{N}])`,
    "u",
  ),
}));

const FOOTER_LENGTH = 600;
/** Reuters closes its copy so and names itself nowhere else. */
const REUTERS_FOOTER = /\(?Reporting by [^\n]{3,200}; (?:[Ee]diting|[Ww]riting) by /u;

/** Finds the agencies that an article credits in its dateline, byline or footer, each once, the strongest place first. */
export function findWireCredits(article: { byline: string | null; text: string }): WireCredit[] {
  const footer = article.text.slice(-FOOTER_LENGTH);
  const credits: WireCredit[] = [];
  for (const { agency, ...patterns } of PATTERNS) {
    const found =
      match("DATELINE", patterns.dateline, article.text) ??
      match("BYLINE", patterns.byline, article.byline ?? "") ??
      match("CONTRIBUTED", patterns.contributed, footer) ??
      match("FOOTER", patterns.footer, footer) ??
      (agency.name === "Reuters" ? match("FOOTER", REUTERS_FOOTER, footer) : null);
    if (found) credits.push({ agency, ...found });
  }
  return credits;
}

function match(
  method: CreditMethod,
  pattern: RegExp,
  text: string,
): { method: CreditMethod; exact: string } | null {
  const found = pattern.exec(text);
  return found ? { method, exact: found[0].trim() } : null;
}
