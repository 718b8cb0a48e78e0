import neo4j from "neo4j-driver";

import { refuseQuery } from "./refuse-query.js";

const isEntity = (value: object) =>
  neo4j.isNode(value) ||
  neo4j.isRelationship(value) ||
  neo4j.isUnboundRelationship(value) ||
  neo4j.isPath(value) ||
  neo4j.isPathSegment(value);

const isTemporal = (value: object) =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

/** A value of an answer as JSON; refuses whole nodes, relationships and paths wherever they are. */
export function readValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(readValue);
  if (isEntity(value)) return refuseQuery("The answer would hold whole nodes or relationships.");
  if (isTemporal(value)) return String(value as { toString(): string });
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readValue(item)]));
}
