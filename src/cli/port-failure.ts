import { createServer } from "node:net";

import { SetupFailure } from "../domain/setup-failure.js";

type Address = { host: string; port: number };

/** Rejects with a sentence when nothing could listen there; to be asked before long work. */
export async function requireFreePort({ host, port }: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  }).catch(portFailure({ host, port }));
}

/** Turns what listening throws into a sentence with the remedy. */
export function portFailure({ host, port }: Address): (error: unknown) => never {
  return (error) => {
    const code = (error as NodeJS.ErrnoException).code;
    const sentence = {
      EADDRINUSE: `Port ${port} on ${host} is taken by another program: stop that, or choose another port, like PORT=${port + 1}.`,
      EACCES: `Port ${port} may not be opened by this user: choose a port above 1023, like PORT=4000.`,
      EADDRNOTAVAIL: `HOST=${host} is no address of this machine: leave HOST at 127.0.0.1.`,
      ENOTFOUND: `HOST=${host} is no address of this machine: leave HOST at 127.0.0.1.`,
    }[code ?? ""];
    throw sentence === undefined ? error : new SetupFailure(sentence, { cause: error });
  };
}
