import type { Value } from "../domain/exports/record-format.js";

/** A value as a cell of a table: a list is JSON, since no separator is safe from names. */
export const toCell = (value: Value | undefined): string | number | boolean | null =>
  value === undefined || value === null || typeof value !== "object"
    ? (value ?? null)
    : JSON.stringify(value);
