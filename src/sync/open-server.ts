import { wsconnect } from '@nats-io/nats-core';
import type { ServerPlace } from '../storage/sync/sync-state.ts';
import type { BatchLog } from './batch-log.ts';
import { inboxOf, natsLog, refusing } from './nats-log.ts';

const CONNECT_MS = 8_000;

export interface OpenedServer {
  readonly log: BatchLog;
  /** As the server says it; `2.12.7`. */
  readonly version: string;
}

/** Connects to a NATS server over a WebSocket. It is not tried again: the next sync is. */
export function openServer({ address, user, password, shard }: ServerPlace): Promise<OpenedServer> {
  return refusing(async () => {
    const connection = await wsconnect({
      servers: address,
      user,
      pass: password,
      inboxPrefix: inboxOf({ user }),
      timeout: CONNECT_MS,
      reconnect: false,
    });
    return {
      log: natsLog(connection, { user, shard }),
      version: connection.info?.version ?? '',
    };
  });
}
