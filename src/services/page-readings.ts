import type { ExtractedClaim } from "../domain/analysis.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import type { FoundPage, StatementReader } from "./doors.js";

/** Reads pages, each once however many claims it was found for. */
export interface PageReadings {
  statementsOf(page: FoundPage): Promise<ExtractedClaim[]>;
}

/** A page that is more than can be read says nothing; it must not fail the article for whose claims it was found. */
function nothing(error: unknown): ExtractedClaim[] {
  if (error instanceof ExpectedFailure) return [];
  throw error;
}

export function createPageReadings(reader: StatementReader): PageReadings {
  const read = new Map<string, Promise<ExtractedClaim[]>>();
  return {
    statementsOf(page) {
      const known = read.get(page.url);
      if (known) return known;
      const reading = reader.read(page.content).catch(nothing);
      read.set(page.url, reading);
      return reading;
    },
  };
}
