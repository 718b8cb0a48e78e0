import cliProgress from "cli-progress";

/** Tells a person what a command is doing, on standard error: the answer alone goes to standard output. */
export interface Reporter {
  /** One thing that is happening now; on a terminal it replaces the one before. */
  step(message: string): void;
  /** A line that stays. */
  line(message: string): void;
  /** A bar on a terminal; elsewhere a line every few seconds. */
  bar(total: number): ProgressBar;
  /** Takes the current step away, so that the answer begins on a clean line. */
  clear(): void;
}

export interface ProgressBar {
  update(done: number, note: string): void;
  stop(): void;
}

// Plain lines go to logs, which nobody wants to fill.
const plainEveryMs = 5_000;

export function createReporter(out: NodeJS.WriteStream = process.stderr): Reporter {
  return out.isTTY ? terminalReporter(out) : plainReporter(out);
}

function terminalReporter(out: NodeJS.WriteStream): Reporter {
  const clear = () => out.write("\r\u001b[2K");
  return {
    step: (message) => {
      clear();
      out.write(`… ${message}`.slice(0, (out.columns ?? 80) - 1));
    },
    line: (message) => {
      clear();
      out.write(`${message}\n`);
    },
    bar: (total) => terminalBar(total, out),
    clear,
  };
}

function terminalBar(total: number, out: NodeJS.WriteStream): ProgressBar {
  const format = "{bar} {percentage} % | {note}";
  const bar = new cliProgress.SingleBar(
    { format, stream: out, hideCursor: true, clearOnComplete: true, gracefulExit: false },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { note: "" });
  return {
    update: (done, note) => bar.update(Math.min(done, total), { note }),
    stop: () => bar.stop(),
  };
}

function plainReporter(out: NodeJS.WriteStream): Reporter {
  let last = "";
  const line = (message: string) => {
    if (message !== last) out.write(`${message}\n`);
    last = message;
  };
  return { step: line, line, bar: (total) => plainBar(total, line), clear: () => undefined };
}

function plainBar(total: number, line: (message: string) => void): ProgressBar {
  let saidAt = Date.now();
  return {
    update: (done, note) => {
      if (Date.now() - saidAt < plainEveryMs) return;
      saidAt = Date.now();
      line(`${total === 0 ? 100 : Math.floor((100 * done) / total)} % | ${note}`);
    },
    stop: () => undefined,
  };
}
