/** Ministries of which every country has one, by the word that tells them apart; one ministry under two words is one. */
const FIELDS: Readonly<Record<string, string>> = {
  agriculture: "Agriculture",
  farm: "Agriculture",
  education: "Education",
  transport: "Transport",
  transportation: "Transport",
  energy: "Energy",
  environment: "Environment",
  labour: "Labour",
  labor: "Labour",
  trade: "Trade",
  commerce: "Commerce",
  economy: "Economy",
  culture: "Culture",
  industry: "Industry",
  tourism: "Tourism",
  science: "Science",
  information: "Information",
  justice: "Justice",
  planning: "Planning",
  immigration: "Immigration",
  migration: "Immigration",
  sport: "Sports",
  sports: "Sports",
};
const anyField = Object.keys(FIELDS).join("|");

/**
 * What every country has, by the words that name it, and the name under which it is counted. Where a country's own body
 * has a name of its own ("Bundesbank"), bodies.json lists the name given here as one of its other names.
 */
const OFFICES: readonly { words: string; name: string }[] = [
  {
    words:
      "(?:foreign|external) (?:affairs )?(?:ministry|minister)|ministry (?:of|for) (?:foreign|external) affairs|foreign office|embassy|consulate",
    name: "Ministry of Foreign Affairs",
  },
  {
    words:
      "(?:national )?defen[cs]e (?:ministry|minister)|ministry of (?:national )?defen[cs]e|defen[cs]e department",
    name: "Ministry of Defence",
  },
  {
    words:
      "(?:interior|home|home affairs|internal affairs) (?:ministry|minister)|ministry of (?:the )?(?:interior|home affairs|internal affairs)",
    name: "Ministry of the Interior",
  },
  {
    words: "(?:public )?health (?:ministry|minister|department)|ministry of (?:public )?health",
    name: "Ministry of Health",
  },
  {
    words: "(?:finance|treasury) (?:ministry|minister|department)|ministry of finance|treasury",
    name: "Ministry of Finance",
  },
  {
    words: "presidency|presidential (?:office|palace|administration)|president(?:['’]s office)?",
    name: "Presidency",
  },
  { words: "(?:national |federal |state )?police", name: "Police" },
  { words: "armed forces|army|military|defen[cs]e forces", name: "Armed Forces" },
  { words: "navy", name: "Navy" },
  { words: "air force", name: "Air Force" },
  { words: "coast ?guard", name: "Coast Guard" },
  { words: "supreme court", name: "Supreme Court" },
  { words: "constitutional court", name: "Constitutional Court" },
  { words: "central bank|national bank|reserve bank", name: "Central Bank" },
  {
    words: "(?:national )?(?:statistics|statistical) (?:office|agency|bureau|institute|service)",
    name: "Statistics Office",
  },
  { words: "parliament|national assembly", name: "Parliament" },
  { words: "(?:public |federal |state )?prosecutors?(?:['’]s? office)?", name: "Public Prosecutor" },
  { words: "(?:central |national )?election commission", name: "Election Commission" },
  {
    words: "government|cabinet|officials?|authorities|prime minister(?:['’]s office)?",
    name: "Government",
  },
];

/** Matches the words for any office, as the source of a pattern without groups. */
export const ANY_OFFICE = `${OFFICES.map(({ words }) => words).join("|")}|(?:${anyField}) (?:ministry|minister)|ministry of (?:the )?(?:${anyField})`;

const BY_WORDS = OFFICES.map(({ words, name }) => ({ pattern: new RegExp(`^(?:${words})$`, "iu"), name }));

/** The name under which an office is counted, of words that `ANY_OFFICE` matches. */
export function officeName(words: string): string {
  const office = BY_WORDS.find(({ pattern }) => pattern.test(words));
  if (office) return office.name;
  const field = words.toLowerCase().replace(/ (?:ministry|minister)$|^ministry of (?:the )?/gu, "");
  return `Ministry of ${FIELDS[field] ?? field}`;
}
