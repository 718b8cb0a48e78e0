/** In one list: every row that is looked at is compared with all of them, and a citation keeps them for ever. */
const MOST_VALUES = 100;
/** Of one value in a list: a domain name has 253 characters, an id of ours under 100. */
const LONGEST_VALUE = 1_000;
/** Of a text to look for; no more than the first words of it are used. */
const LONGEST_TEXT = 2_000;

/** A list or a text that is larger than any question needs, and what to give instead. */
export interface Oversized {
  /** Where it stands, as ["filter", "source"]. */
  path: string[];
  message: string;
}

/** The first part of an argument that is larger than it may be; null where all of it fits. */
export function oversizedPart(value: unknown, path: string[]): Oversized | null {
  const name = `\`${path.join(".")}\``;
  if (typeof value === "string")
    return value.length <= LONGEST_TEXT
      ? null
      : { path, message: `${name} takes up to ${LONGEST_TEXT} characters; give the words that matter.` };
  if (Array.isArray(value)) return oversizedList(value, path, name);
  for (const [key, part] of Object.entries(value ?? {})) {
    const found = oversizedPart(part, [...path, key]);
    if (found) return found;
  }
  return null;
}

function oversizedList(list: readonly unknown[], path: string[], name: string): Oversized | null {
  if (list.length > MOST_VALUES)
    return { path, message: `${name} takes up to ${MOST_VALUES}; ask again with fewer.` };
  return list.some((value) => typeof value === "string" && value.length > LONGEST_VALUE)
    ? { path, message: `${name} takes values of up to ${LONGEST_VALUE} characters.` }
    : null;
}
