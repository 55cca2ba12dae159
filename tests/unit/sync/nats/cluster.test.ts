import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_SERVER } from '../../../../scripts/nats/nats-server.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../../src/storage/projection-digest.ts';
import { natsLog } from '../../../../src/sync/nats-log.ts';
import { inboxOf } from '../../../../src/sync/nats-who.ts';
import { NatsCluster } from '../../../support/nats-cluster.ts';
import { NATS_PROGRAM } from '../../../support/nats-peers.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { type SyncDevice, syncDevice, syncWith } from '../../../support/sync-device.ts';
import { valueOf } from '../../../support/value-of.ts';

if (NATS_PROGRAM === undefined) console.error(`NOT TESTED: three servers. ${NO_SERVER}`);

const WHO = { user: 'alice', shard: 0 };

describe.skipIf(NATS_PROGRAM === undefined)('the three servers of deploy/sync', () => {
  const cluster = new NatsCluster();
  beforeAll(() => cluster.start(NATS_PROGRAM ?? ''), 30_000);
  afterAll(() => cluster.stop());

  async function sync(device: SyncDevice, node: number) {
    const log = natsLog(await cluster.connectTo(node, WHO.user, inboxOf(WHO)), WHO);
    try {
      return await syncWith(device, log);
    } finally {
      await log.close();
    }
  }

  it('keep what was brought when the one that led is killed', async () => {
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    valueOf(await addText(one, sampleDraft(3)));
    valueOf(await sync(one, 0));
    const leader = await cluster.leader(0);
    await cluster.kill(leader);
    const [left = 0, right = 0] = [0, 1, 2].filter((node) => node !== leader);
    valueOf(await addText(other, sampleDraft(2)));
    // Until they have chosen another, a sync says that it could not be done. After that, one in three readers is
    // given to the server that is gone, and asked for anew.
    for (const [device, node] of [
      [other, left],
      [one, right],
      [other, left],
    ] as const) {
      await expect
        .poll(async () => (await sync(device, node)).ok, { timeout: 40_000, interval: 300 })
        .toBe(true);
    }
    expect(await one.db.texts.count()).toBe(2);
    expect(await projectionDigest(other.db)).toBe(await projectionDigest(one.db));
  }, 120_000);
});
