import type { ExtractedEntity } from "../analysis.js";
import { listedBody } from "../independence/bodies.js";
import { plainPersonName } from "./person-names.js";
import { placeName } from "./place-names.js";

/** These stand for whoever governs at a time, so that two of them are two. */
const OF_A_TIME = /\b(?:administration|government|military|presidency)\b/iu;

/**
 * The name under which an entity is one node across articles. Names are brought together only where a list or the article
 * itself says that they are one: two nodes for one thing are a lesser fault than one node for two.
 */
export function canonicalName({ name, type, aliases }: ExtractedEntity): string {
  if (type === "PLACE") return placeName(name);
  if (type === "ORGANIZATION") return OF_A_TIME.test(name) ? name : (listedBody(name)?.name ?? name);
  return type === "PERSON" ? plainPersonName([name, ...aliases]) : name;
}

/** Whether a list knows two names of one type for one thing. */
export function areOneByList(type: ExtractedEntity["type"], one: string, other: string): boolean {
  if (type === "PLACE") return placeName(one) === placeName(other);
  if (type !== "ORGANIZATION" || OF_A_TIME.test(one) || OF_A_TIME.test(other)) return false;
  const body = listedBody(one);
  return body !== null && body === listedBody(other);
}
