import countries from "./countries.json" with { type: "json" };
import { ANY_OFFICE, officeName } from "./national-offices.js";

interface Country {
  name: string;
  /** "French"; also what stands before an office as an adjective would: "U.S.". */
  demonyms?: string[];
  aliases?: string[];
  /** "the Netherlands". */
  article?: boolean;
}

const COUNTRIES: readonly Country[] = countries;
const plain = (word: string) => word.toLowerCase().replaceAll(".", "");
const wordsFor = ({ name, demonyms = [], aliases = [] }: Country) => [name, ...demonyms, ...aliases];
const BY_WORD = new Map(
  COUNTRIES.flatMap((country) => wordsFor(country).map((word) => [plain(word), country])),
);
const ANY_COUNTRY = COUNTRIES.flatMap(wordsFor)
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replaceAll(".", "\\.?"))
  .join("|");

/** "the French interior ministry", "Germany's foreign ministry" */
const BEFORE = `(?<![\\p{L}.-])(?<country>${ANY_COUNTRY})(?:['’]s?)? (?<office>${ANY_OFFICE})(?![\\p{L}])`;
/** "the Ministry of Health of Peru" */
const AFTER = `(?<![\\p{L}-])(?<office>${ANY_OFFICE}) (?:of|in) (?:the )?(?<country>${ANY_COUNTRY})(?![\\p{L}])`;
const WITHIN = [new RegExp(BEFORE, "iu"), new RegExp(AFTER, "iu")];
const WHOLE = WITHIN.map(({ source }) => new RegExp(`^(?:the )?${source}$`, "iu"));

/**
 * The body of a country that a phrase names by the country and the kind of body, wherever in the phrase: "a spokesman for
 * the French interior ministry" gives "Ministry of the Interior of France". Null where it names none.
 */
export function findNationalBody(phrase: string): string | null {
  for (const pattern of WITHIN) {
    const groups = pattern.exec(phrase.replace(/\s+/gu, " "))?.groups;
    // Names of countries have capitals: "told us officials" speaks of no country.
    if (groups && /^\p{Lu}/u.test(groups["country"] ?? "")) return nameOf(groups);
  }
  return null;
}

/** As `findNationalBody`, where the name is nothing but that, whatever its case. */
export function nationalBody(name: string): string | null {
  const words = name.replace(/\s+/gu, " ").trim();
  const groups = WHOLE.map((pattern) => pattern.exec(words)?.groups).find((found) => found !== undefined);
  return groups ? nameOf(groups) : null;
}

/** The country that a word names or is the adjective of: "French" and "France" give "France". Null for other words. */
export function countryOf(word: string): string | null {
  return BY_WORD.get(plain(word.replace(/['’]s?$/u, "")))?.name ?? null;
}

function nameOf({ country = "", office = "" }: Record<string, string>): string {
  const found = BY_WORD.get(plain(country));
  return `${officeName(office)} of ${found?.article ? "the " : ""}${found?.name ?? country}`;
}
