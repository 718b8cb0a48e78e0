import { ROLES } from "./word-lists.js";

/** Whether a phrase without a name of its own gives a role: "the transport minister", "the head of the Harbour Board". */
export function namesRole(phrase: string): boolean {
  const [role = ""] = phrase.trim().split(/\s(?:of|for|at|in)\s/u);
  const noun = role.split(/\s+/u).at(-1) ?? "";
  return /^\p{Ll}/u.test(noun) && ROLES.has(noun);
}
