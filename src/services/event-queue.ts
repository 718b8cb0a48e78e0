/** What one listener has yet to take; a listener that lets more than `limit` wait is told so and dropped. */
export interface EventQueue<Event> extends AsyncIterableIterator<Event> {
  push(event: Event): void;
}

/**
 * Makes a queue between those who announce and one listener. `onEnd` is told once, when the listener goes or is dropped.
 * Nothing waits for a slow listener.
 */
export function createEventQueue<Event>(limit: number, onEnd: () => void): EventQueue<Event> {
  const waiting: Event[] = [];
  let state: "OPEN" | "OVERRUN" | "ENDED" = "OPEN";
  let wake: () => void = () => undefined;
  const end = (how: "OVERRUN" | "ENDED") => {
    if (state !== "OPEN") return;
    state = how;
    onEnd();
    wake();
  };
  const next = async (): Promise<IteratorResult<Event>> => {
    for (;;) {
      const event = waiting.shift();
      if (event !== undefined) return { done: false, value: event };
      if (state === "ENDED") return { done: true, value: undefined };
      if (state === "OVERRUN") {
        state = "ENDED";
        throw new Overrun(limit);
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    push: (event) => {
      if (state !== "OPEN") return;
      waiting.push(event);
      if (waiting.length > limit) end("OVERRUN");
      wake();
    },
    next,
    return: () => {
      end("ENDED");
      waiting.length = 0;
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** A listener did not take what it was told. */
export class Overrun extends Error {
  constructor(limit: number) {
    super(
      `More than ${limit} events were waiting for you, so some were lost: subscribe again and read anew.`,
    );
    this.name = "Overrun";
  }
}
