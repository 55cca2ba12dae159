import { wsconnect } from '@nats-io/nats-core';
import type { ServerPlace } from '../storage/sync/sync-state.ts';
import type { BatchLog } from './batch-log.ts';
import { inTime, refusing } from './nats-answers.ts';
import { natsLog } from './nats-log.ts';
import { inboxOf } from './nats-who.ts';

const CONNECT_MS = 8_000;
const GRACE_MS = 500;

export interface OpenedServer {
  readonly log: BatchLog;
  /** As the server says it; `2.12.7`. */
  readonly version: string;
}

/** Connects to a NATS server over a WebSocket. It is not tried again: the next sync is. */
export function openServer({ address, user, password, shard }: ServerPlace): Promise<OpenedServer> {
  return refusing(async () => {
    const connecting = wsconnect({
      servers: address,
      user,
      pass: password,
      inboxPrefix: inboxOf({ user }),
      timeout: CONNECT_MS,
      reconnect: false,
    });
    // The library does not notice a connection that breaks before the server has said all of its greeting.
    const connection = await inTime(connecting, CONNECT_MS + GRACE_MS);
    return {
      log: natsLog(connection, { user, shard }),
      version: connection.info?.version ?? '',
    };
  });
}
