import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import {
  findNatsServer,
  type NatsServer,
  startNatsServer,
} from '../../scripts/nats/nats-server.ts';
import type { BatchLog } from '../../src/sync/batch-log.ts';
import { natsLog } from '../../src/sync/nats-log.ts';
import { inboxOf } from '../../src/sync/nats-who.ts';

export const NATS_PROGRAM = findNatsServer();

/** A server in a folder of its own, which goes with it. */
export class TestNats {
  readonly #folder = mkdtempSync(join(tmpdir(), 'duizhao-nats-'));
  #server: NatsServer | undefined;

  get server(): NatsServer {
    if (this.#server === undefined) throw new Error('TestNats: not started');
    return this.#server;
  }

  /** @param on the ports of the server before, after it was killed */
  async start(on = { port: 0, webSocketPort: 0 }): Promise<void> {
    this.#server = await startNatsServer({
      ...on,
      program: NATS_PROGRAM ?? '',
      folder: this.#folder,
    });
  }

  async killAndRestart(): Promise<void> {
    const { port, webSocketPort } = this.server;
    await this.server.kill();
    await this.start({ port, webSocketPort });
  }

  connectAs(user: string, pass = user): Promise<NatsConnection> {
    return connect({
      servers: `127.0.0.1:${this.server.port}`,
      user,
      pass,
      inboxPrefix: inboxOf({ user }),
      reconnect: false,
    });
  }

  /** The log of one learner, as the app speaks to it. */
  async logOf(user: string): Promise<BatchLog> {
    return natsLog(await this.connectAs(user), { user, shard: 0 });
  }

  async stop(): Promise<void> {
    await this.#server?.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
