import { counted } from "../domain/counted.js";

interface Done {
  bytes: number;
  imported: number;
  skipped: number;
  rejected: number;
}

/** The rate is of the last while: what lies further back says little of what is to come. */
const WINDOW_MS = 30_000;

/** Says how many lines are done, how fast they go, and how long the rest will take. */
export function createImportProgress(
  { size, noun, from }: { size: number; noun: string; from: Done },
  now: () => number = () => performance.now(),
): { note(done: Done): string } {
  const marks = [{ at: now(), bytes: from.bytes, lines: linesOf(from) }];
  return {
    note: (done) => {
      const at = now();
      const lines = linesOf(done);
      const last = marks.at(-1)!;
      // A mark a second is enough to know where the window began.
      if (at - last.at >= 1_000) marks.push({ at, bytes: done.bytes, lines });
      while (marks.length > 1 && at - marks[1]!.at >= WINDOW_MS) marks.shift();
      const [since] = marks as [(typeof marks)[number]];
      const seconds = Math.max(at - since.at, 1) / 1000;
      const rate = (lines - since.lines) / seconds;
      const left = ((size - done.bytes) * seconds) / Math.max(done.bytes - since.bytes, 1);
      return `${counted(lines, noun)}, ${rate.toFixed(1)} a second, ${timeLeft(left)} left`;
    },
  };
}

const linesOf = ({ imported, skipped, rejected }: Done) => imported + skipped + rejected;

/** "40 s", "12 min", "3 h 20 min". */
export function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
