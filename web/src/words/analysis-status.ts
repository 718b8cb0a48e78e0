import type { AnalysisStatus } from "../generated/operations.js";

/** From which progress on a step is under way; the API gives its beginning as a share of the whole. */
const STEPS = [
  { from: 0, name: "Starting" },
  { from: 0.1, name: "Fetching the page" },
  { from: 0.3, name: "Reading it for claims and techniques" },
  { from: 0.5, name: "Asking who else says so" },
  { from: 0.8, name: "Linking its claims and deciding verdicts" },
] as const;

/** What happens to an analysis now, for whoever waits for it. */
export function stepInWords({ status, progress }: { status: AnalysisStatus; progress: number }): string {
  if (status === "QUEUED") return "Waiting for its turn";
  if (status === "COMPLETED") return "Done";
  if (status === "CANCELLED") return "Cancelled";
  if (status === "FAILED") return "Failed";
  return STEPS.findLast(({ from }) => progress >= from)!.name;
}

export const isUnderWay = (status: AnalysisStatus): boolean => status === "QUEUED" || status === "RUNNING";
