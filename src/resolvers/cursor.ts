import { createHash } from "node:crypto";

import { badInput } from "./bad-input.js";

/** A place in a list: what the list is sorted by, and the entry's id. */
export interface Place {
  key: string | number;
  id: string;
}

/** Past this length nothing that we ever issued can follow. */
const LONGEST = 2_000;

/** Makes an opaque cursor; `order` is the list's own name for its order, so that no list takes another's cursor. */
export function writeCursor(order: string, { key, id }: Place): string {
  return encode([order, key, id, checkOf(order, key, id)]);
}

/** Without it a place that was altered, as by a hand that copied it, would be another place of the list. */
const checkOf = (...place: unknown[]): string =>
  createHash("sha256").update(JSON.stringify(place)).digest("hex").slice(0, 8);

const encode = (parts: unknown[]): string => Buffer.from(JSON.stringify(parts), "utf8").toString("base64url");

/** Reads a cursor of the list with this order; anything else is the caller's mistake. */
export function readCursor(order: string, cursor: string): Place {
  const [cursorOrder, key, id, check] = parse(cursor);
  const isKey = typeof key === "string" || (typeof key === "number" && Number.isFinite(key));
  const isWhole = isKey && typeof id === "string" && check === checkOf(cursorOrder, key, id);
  if (!isWhole || typeof cursorOrder !== "string")
    throw badInput("This is no cursor. Give one that a page of this list has given, or none.");
  if (cursorOrder !== order)
    throw badInput("This cursor belongs to another list or order. Give one of this list, or start without.");
  return { key, id };
}

function parse(cursor: string): unknown[] {
  if (cursor.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) && encode(value) === cursor ? (value as unknown[]) : [];
  } catch {
    return [];
  }
}
