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
  return Buffer.from(JSON.stringify([order, key, id]), "utf8").toString("base64url");
}

/** Reads a cursor of the list with this order; anything else is the caller's mistake. */
export function readCursor(order: string, cursor: string): Place {
  const [cursorOrder, key, id] = parse(cursor);
  const isKey = typeof key === "string" || (typeof key === "number" && Number.isFinite(key));
  if (!isKey || typeof id !== "string" || typeof cursorOrder !== "string")
    throw badInput("This is no cursor. Give one that a page of this list has given, or none.");
  if (cursorOrder !== order)
    throw badInput("This cursor belongs to another list or order. Give one of this list, or start without.");
  return { key, id };
}

function parse(cursor: string): unknown[] {
  if (cursor.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? (value as unknown[]) : [];
  } catch {
    return [];
  }
}
