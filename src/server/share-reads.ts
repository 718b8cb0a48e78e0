/**
 * Lets many ask at once by few reads. Each is given what a read brings that began after it asked; those that ask while one is under
 * way share the next.
 */
export function shareReads<T>(read: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    const reading = read();
    const done = reading.then(
      () => undefined,
      () => undefined,
    );
    underWay = done;
    void done.then(() => {
      if (underWay === done) underWay = null;
    });
    return reading;
  };
  return () => {
    if (underWay === null) return begin();
    next ??= underWay.then(begin);
    return next;
  };
}
