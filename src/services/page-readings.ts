import type { ExtractedClaim } from "../domain/analysis.js";
import type { FoundPage, StatementReader } from "./doors.js";

/** Reads pages, each once however many claims it was found for. */
export interface PageReadings {
  statementsOf(page: FoundPage): Promise<ExtractedClaim[]>;
}

export function createPageReadings(reader: StatementReader): PageReadings {
  const read = new Map<string, Promise<ExtractedClaim[]>>();
  return {
    statementsOf(page) {
      const known = read.get(page.url);
      if (known) return known;
      const reading = reader.read(page.content);
      read.set(page.url, reading);
      return reading;
    },
  };
}
