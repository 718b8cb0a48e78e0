import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import lockfile from "proper-lockfile";

// A holder renews every 2 s; after kill -9 the next one takes the lock over once it is 10 s old.
const staleMs = 10_000;
const renewMs = 2_000;

/** Runs `work` while no other process works in `folder`; waits for its turn, telling so once. */
export async function exclusively<T>(
  folder: string,
  { onWait, signal }: { onWait: () => void; signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const unlock = await takeLock(folder, onWait, signal);
  try {
    return await work();
  } finally {
    // A lock that was lost meanwhile (a laptop that slept) is somebody else's now.
    await unlock().catch(() => undefined);
  }
}

async function takeLock(
  folder: string,
  onWait: () => void,
  signal?: AbortSignal,
): Promise<() => Promise<void>> {
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await lockfile.lock(folder, {
        stale: staleMs,
        update: renewMs,
        onCompromised: () => undefined,
        // Inside the folder: beside it, it would come and go under the eyes of whoever lists the project.
        lockfilePath: join(folder, ".lock"),
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
      if (attempt === 0) onWait();
      await sleep(200, undefined, { signal });
    }
  }
}
