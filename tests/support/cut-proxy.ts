import { connect, createServer, type Server, type Socket } from 'node:net';

/** How bad a network is; what is left out is as good as can be. */
export interface NetworkTrouble {
  /** Before each piece goes on, in either direction. */
  readonly delayMs?: number;
  readonly bytesPerSecond?: number;
  /** After so many bytes in a direction the connection breaks, in the middle of whatever it is. */
  readonly cutAfter?: { readonly up?: number; readonly down?: number };
  /** Nobody answers. */
  readonly isOff?: boolean;
}

/** Stands between the app and a server on this machine, as a bad network does. */
export class CutProxy {
  /** Holds for connections from now on. */
  trouble: NetworkTrouble = {};
  /** Connections that were cut so far. */
  cuts = 0;
  #isSilent = false;
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  constructor(port: number) {
    this.#server = createServer((near) => this.#accept(near, port));
  }

  /** @returns its own port */
  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  }

  /** Cuts whatever is open. */
  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }

  /** Nothing goes through what is open any more, and nobody is told. */
  silence(): void {
    this.#isSilent = true;
  }

  close(): Promise<void> {
    this.cut();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  #accept(near: Socket, port: number): void {
    const { trouble } = this;
    if (trouble.isOff === true) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    const cut = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      this.#open.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        this.#open.delete(socket);
        cut();
      });
    }
    const broken = (): void => {
      this.cuts += 1;
      cut();
    };
    const isSilent = (): boolean => this.#isSilent;
    void carry(near, far, trouble, { limit: trouble.cutAfter?.up, broken, isSilent });
    void carry(far, near, trouble, { limit: trouble.cutAfter?.down, broken, isSilent });
  }
}

interface Cut {
  readonly limit: number | undefined;
  readonly broken: () => void;
  readonly isSilent: () => boolean;
}

/** Piece by piece, each after the one before it. */
async function carry(
  from: Socket,
  to: Socket,
  { delayMs = 0, bytesPerSecond }: NetworkTrouble,
  { limit = Number.POSITIVE_INFINITY, broken, isSilent }: Cut,
): Promise<void> {
  let left = limit;
  try {
    for await (const piece of from) {
      const bytes = piece as Buffer;
      if (isSilent()) continue;
      const travel = bytesPerSecond === undefined ? 0 : (bytes.length / bytesPerSecond) * 1_000;
      if (delayMs + travel > 0) await pause(delayMs + travel);
      if (bytes.length > left) {
        to.write(bytes.subarray(0, left), broken);
        return;
      }
      left -= bytes.length;
      to.write(bytes);
    }
    to.end();
  } catch {
    // The connection is gone; the other direction hears of it by itself.
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
