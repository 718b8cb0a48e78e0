import type { ExtractedEntity } from "../analysis.js";
import { type Body, listedBody } from "../independence/bodies.js";
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
  if (type === "ORGANIZATION") return OF_A_TIME.test(name) ? name : (bodyByList(name)?.name ?? name);
  return type === "PERSON" ? plainPersonName([name, ...aliases]) : name;
}

/** The body that a list knows by this name; short forms are told by their capitals: "ICE" is a body, "Ice" is not. */
export function bodyByList(name: string): Body | null {
  return /^\p{Lu}\p{Ll}{1,4}$/u.test(name) ? null : listedBody(name);
}

/** Whether a list knows two names of one type for one thing. */
export function areOneByList(type: ExtractedEntity["type"], one: string, other: string): boolean {
  if (type === "PLACE") return placeName(one) === placeName(other);
  if (type !== "ORGANIZATION" || OF_A_TIME.test(one) || OF_A_TIME.test(other)) return false;
  const body = bodyByList(one);
  return body !== null && body === bodyByList(other);
}
