import type { ExtractedClaim } from "../../../domain/analysis.js";
import { entityByName } from "../names/join-names.js";
import type { NamedEntity } from "../names/named-entity.js";
import { patternText } from "../pattern-text.js";
import { withSmallLetter } from "./small-letter.js";

/** A clause before the subject, or none at all: "said when the bridge closed, …" reads as if it told when it was said. */
const NOT_AFTER_SAID =
  /^(?:when|while|after|before|although|though|because|since|if|once|as|until|unless|what|how|why|whether|who|where|for|by|with|to|from|in addition|\p{Lu}\p{L}+(?:ing|ed)\b)/iu;

/** A claim with who says it, for a summary must not say as fact what only somebody says. Null where that cannot be worded. */
export function reportedStatement(
  { text, attribution }: ExtractedClaim,
  entities: readonly NamedEntity[],
  article: string,
): string | null {
  if (!attribution || / said: “/u.test(text)) return text;
  const name = attribution.name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const statement = withPronoun(text, attribution.name, entities);
  if (statement === null) return null;
  const small = NOT_AFTER_SAID.test(statement) ? null : withSmallLetter(statement, entities, article);
  if (small !== null) return `${name} said ${small}`;
  const end = /[.!]?(["”]?)\.?$/u;
  return `${statement.replace(end, ",$1")} ${attribution.name.replace(/^(?:The|An?)\b/u, (word) => word.toLowerCase())} said.`;
}

/** "Dana Lund said Dana Lund is tired" is said by nobody: "Dana Lund said she is tired". */
function withPronoun(text: string, name: string, entities: readonly NamedEntity[]): string | null {
  const own = new RegExp(`^${patternText(name)}(?<possessive>['’]s?)?(?!\\p{L})`, "iu").exec(text);
  if (text.slice(own?.[0].length).includes(name)) return null;
  if (!own) return text;
  const pronouns = pronounsOf(entityByName(entities, name));
  if (pronouns === null) return null;
  const [subject, possessive] = pronouns;
  return (own.groups?.["possessive"] ? possessive : subject) + text.slice(own[0].length);
}

function pronounsOf(entity: NamedEntity | null): [string, string] | null {
  if (entity?.type === "ORGANIZATION" || entity?.type === "PLACE") return ["It", "Its"];
  if (entity?.gender === "MALE") return ["He", "His"];
  return entity?.gender === "FEMALE" ? ["She", "Her"] : null;
}
