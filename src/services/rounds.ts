/** Work that falls due again and again, one round at a time, while a server runs. */
export interface Rounds {
  /** Begins a round where none is under way; resolves when it is through. */
  run(): Promise<void>;
  /** The same, and where a round is under way another follows: what came near its end may have been missed by it. */
  wake(): Promise<void>;
  /** Lets what is under way finish and begins nothing more. */
  close(): Promise<void>;
}

/** @param begin does what is due, step by step, and begins no further step once it is told to stop */
export function createRounds(begin: (signal: AbortSignal) => AsyncIterable<unknown>): Rounds {
  const closing = new AbortController();
  let underWay: Promise<void> | null = null;
  let again = false;
  const round = async () => {
    try {
      do {
        again = false;
        for await (const _ of begin(closing.signal));
      } while (again && !closing.signal.aborted);
    } catch (error) {
      if (!closing.signal.aborted) throw error;
    } finally {
      underWay = null;
    }
  };
  const run = async () => {
    if (!closing.signal.aborted) await (underWay ??= round());
  };
  return {
    run,
    wake: async () => {
      again = true;
      await run();
    },
    close: async () => {
      closing.abort();
      await underWay?.catch(() => undefined);
    },
  };
}
