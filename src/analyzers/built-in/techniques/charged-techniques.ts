import type { TechniqueSlug } from "../../../domain/techniques.js";

/** The techniques that are charged words and nothing more. */
export const CHARGED_TECHNIQUES = ["loaded-language", "name-calling"] as const;
export type ChargedTechnique = (typeof CHARGED_TECHNIQUES)[number];

export function isCharged(technique: TechniqueSlug): technique is ChargedTechnique {
  return (CHARGED_TECHNIQUES as readonly string[]).includes(technique);
}
