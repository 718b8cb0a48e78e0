import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

/** What becomes of bytes on their way, in both directions, from now on. */
export interface Faults {
  /** Each piece comes so much later. */
  latencyMs: number;
  /** Pieces are at most so long, each a packet of its own; null: as they come. */
  sliceBytes: number | null;
}

/** A TCP proxy on loopback that does to connections what networks do. */
export interface FaultProxy {
  port: number;
  /** How many connections are open through it. */
  connections(): number;
  set(faults: Partial<Faults>): void;
  /** Keeps what arrives, also of new connections, and says nothing to either side: a line that is half open. */
  hold(): void;
  /** Lets through what was held, and all that comes. */
  release(): void;
  /** Resets every connection; new ones are taken. */
  cut(): void;
  /** Resets every connection and refuses new ones until `release`. */
  refuse(): void;
  close(): Promise<void>;
}

const HEALTHY: Faults = { latencyMs: 0, sliceBytes: null };

/** Opens a proxy to what listens on a port of this machine. */
export async function openFaultProxy(target: { port: number; host?: string }): Promise<FaultProxy> {
  const faults = { ...HEALTHY };
  const pairs = new Set<readonly [Socket, Socket]>();
  let gate = openGate();
  let refuses = false;

  const server = createServer((near) => {
    if (refuses) return void near.resetAndDestroy();
    const far = connect({ host: "127.0.0.1", ...target });
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      pair.forEach((socket) => socket.destroy());
    };
    for (const socket of pair) socket.setNoDelay(true).on("error", end).on("close", end);
    const pass = (from: Socket, to: Socket) => void relay(from, to, faults, () => gate.opened).catch(end);
    pass(near, far);
    pass(far, near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const cut = () => {
    for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => pairs.size,
    set: (changed) => void Object.assign(faults, changed),
    hold: () => void (gate = closedGate()),
    release: () => {
      refuses = false;
      gate.open();
    },
    cut,
    refuse: () => {
      refuses = true;
      cut();
    },
    close: async () => {
      cut();
      gate.open();
      server.close();
      await once(server, "close");
    },
  };
}

/** Passes on what one side says, piece by piece, until it has said all. */
async function relay(from: Socket, to: Socket, faults: Faults, opened: () => Promise<void>): Promise<void> {
  for await (const chunk of from as AsyncIterable<Buffer>)
    for (const piece of sliced(chunk, faults.sliceBytes)) {
      if (faults.latencyMs > 0) await setTimeout(faults.latencyMs);
      await opened();
      if (!to.write(piece)) await once(to, "drain");
    }
  to.end();
}

function* sliced(chunk: Buffer, size: number | null): Generator<Buffer> {
  const step = size ?? chunk.length;
  for (let from = 0; from < chunk.length; from += step) yield chunk.subarray(from, from + step);
}

interface Gate {
  opened: Promise<void>;
  open(): void;
}

const openGate = (): Gate => ({ opened: Promise.resolve(), open: () => undefined });

function closedGate(): Gate {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
