import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Tells a process from a later one that was given the same number: when it was born, in the system's own notation.
 * Null when no such process runs (one that has ended and only waits to be collected counts as ended).
 */
export function processBirth(pid: number): string | null {
  return process.platform === "linux" ? birthFromProc(pid) : birthFromPs(pid);
}

// See proc(5): after the command's closing bracket come the state and, 19 fields on, the start in ticks since boot.
const startField = 19;

function birthFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${fields[startField]}`;
  } catch {
    return null;
  }
}

function birthFromPs(pid: number): string | null {
  try {
    const [state, ...birth] = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
      .trim()
      .split(/\s+/);
    return state === undefined || state === "" || state.startsWith("Z") ? null : birth.join(" ");
  } catch {
    return null;
  }
}
