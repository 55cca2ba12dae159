import type { NatsConnection } from '@nats-io/nats-core';
import { expect, it } from 'vitest';
import { natsLog } from '../../../../src/sync/nats-log.ts';

it('does not send a batch that is over what the server said it takes', async () => {
  const connection = {
    info: { max_payload: 100 },
    request: () => Promise.reject(new Error('asked nevertheless')),
  } as unknown as NatsConnection;
  const log = natsLog(connection, { user: 'alice', shard: 0 });
  await expect(log.append('ab'.repeat(16), 0, new Uint8Array(101))).rejects.toMatchObject({
    failure: { kind: 'too-large', bytes: 101 },
  });
});
