import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";

import { type Instant, toInstant } from "../domain/instant.js";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

function invalid(what: string): never {
  throw new GraphQLError(what, { extensions: { code: "BAD_USER_INPUT" } });
}

const DATE_REMEDY =
  'Give an ISO 8601 date and time with its zone, as "2026-04-23T10:00:00Z", or a date, as "2026-04-23".';

/** A date without a time is midnight UTC; a time must name its zone, or it would mean another instant on each machine. */
function readDateTime(value: unknown): Instant {
  if (
    typeof value !== "string" ||
    !(ISO_DATE.test(value) || ISO_DATE_TIME.test(value)) ||
    !isOnCalendar(value)
  )
    return invalid(`This is no date. ${DATE_REMEDY}`);
  return toInstant(value) ?? invalid(`This is no date between the years 1 and 9999. ${DATE_REMEDY}`);
}

/** JavaScript reads 30 February as 2 March. */
function isOnCalendar(value: string): boolean {
  const day = value.slice(0, 10);
  return toInstant(day)?.slice(0, 10) === day;
}

export const DateTimeScalar = new GraphQLScalarType<Instant, Instant>({
  name: "DateTime",
  description:
    'An instant in ISO 8601, given in UTC with milliseconds: "2026-04-23T10:00:00.000Z". As input any zone is read, and a date without a time is midnight UTC.',
  serialize: (value) => toInstant(value as Instant) ?? invalid("The stored date cannot be read."),
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : null),
});

function readUrl(value: unknown): string {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
  return url?.protocol === "http:" || url?.protocol === "https:"
    ? (value as string)
    : invalid("This is no web address. Give a whole one, as https://example.org/page.");
}

export const UrlScalar = new GraphQLScalarType<string, string>({
  name: "URL",
  description: "The address of a web page: an absolute http or https URL.",
  serialize: (value) => String(value),
  parseValue: readUrl,
  parseLiteral: (node) => readUrl(node.kind === Kind.STRING ? node.value : null),
});

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  description: "Any JSON: text, number, true, false, null, a list or an object.",
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
