import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NatsServer, startNatsServer } from '../../scripts/nats/nats-server.ts';

/** A server of NATS that can be killed and comes back on the same ports; nothing is left of it at the end. */
export class BenchServer {
  readonly #program: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'duizhao-nats-bench-'));
  #server: NatsServer | undefined;

  private constructor(program: string) {
    this.#program = program;
  }

  static async start(program: string): Promise<BenchServer> {
    const server = new BenchServer(program);
    await server.restart();
    return server;
  }

  now(): NatsServer {
    if (this.#server === undefined) throw new Error('BenchServer: not started');
    return this.#server;
  }

  /** After it was killed. */
  async restart(): Promise<void> {
    const on = this.#server ?? { port: 0, webSocketPort: 0 };
    this.#server = await startNatsServer({
      program: this.#program,
      folder: this.#folder,
      port: on.port,
      webSocketPort: on.webSocketPort,
    });
  }

  async killAndRestart(): Promise<void> {
    await this.now().kill();
    await this.restart();
  }

  /** Batches that are stored. */
  async stored(): Promise<number> {
    const keeper = await this.now().keeper();
    const answer = await keeper.request('$JS.API.STREAM.INFO.LOG0', '');
    await keeper.close();
    return answer.json<{ readonly state: { readonly messages: number } }>().state.messages;
  }

  async stop(): Promise<void> {
    await this.now().kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
