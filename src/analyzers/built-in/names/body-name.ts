/**
 * Brings the two usual orders of a ministry's name together ("Justice Department", "Department of Justice"), so that
 * one body has one name; drops "the" and a possessive.
 */
export function bodyName(name: string): string {
  const plain = name
    .replace(/^the\s+/iu, "")
    .replace(/['’]s?$/u, "")
    .replace(
      /^(?:U\.S\.|US|UK|U\.K\.)\s+(?=\p{Lu}.*\b(?:Department|Ministry)\b|(?:Department|Ministry)\b)/u,
      "",
    )
    .trim();
  // Most names are none of a ministry, and the pattern tries every word of a long one.
  if (!/(?:Department|Ministry)/u.test(plain)) return plain;
  const turned = /^([\p{Lu}][\p{L}&.-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}&.-]*)*)\s+(Department|Ministry)$/u.exec(
    plain,
  );
  if (turned && !/\b(?:Police|Fire|Sheriff)/u.test(turned[1] ?? "")) return `${turned[2]} of ${turned[1]}`;
  // The countries' ministries are counted under names with "the" in them: "Ministry of the Interior of France".
  return plain.replace(/^(Department|Ministry) of the (?!\p{L}+ of )/u, "$1 of ");
}

/** The body of a minister or secretary ("Health Minister", "Secretary of State"), or null for other offices. */
export function bodyOfOffice(office: string, title: string): string | null {
  if (!/^\p{Lu}/u.test(office)) return null;
  if (/^(?:Home|Foreign)$/u.test(office) && title === "secretary") return `${office} Office`;
  if (title === "minister") return `Ministry of ${office}`;
  if (title === "secretary" && !/^(?:Press|General|White House)/u.test(office))
    return `Department of ${office}`;
  return null;
}
