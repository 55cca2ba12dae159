import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findNatsServer,
  type NatsServer,
  NO_SERVER,
  startNatsServer,
} from '../../../scripts/nats/nats-server.ts';
import { test } from './app.ts';

/** How a server that is gone, or Debian's when it says goodbye, shows in the console. */
export const SOCKET_GONE = /WebSocket connection to 'ws:\/\/127\.0\.0\.1/;

/** Runs a test with a server of its own; skips the test where there is no program to start. */
export async function withSyncServer(work: (server: NatsServer) => Promise<void>): Promise<void> {
  const program = findNatsServer();
  test.skip(program === undefined, NO_SERVER);
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-nats-'));
  const ports = { port: 0, webSocketPort: 0 };
  const server = await startNatsServer({ program: program ?? '', folder, ...ports });
  try {
    await work(server);
  } finally {
    if (server.process.exitCode === null && server.process.signalCode === null) await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
