import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import type { BatchLog } from '../../../src/sync/batch-log.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { live, lives } from '../../support/random-life.ts';
import { randomShares } from '../../support/random-share.ts';
import {
  closeDevice,
  type SyncDevice,
  syncDevice,
  syncWith,
  TEST_SECRET,
} from '../../support/sync-device.ts';
import { emptyDisk } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const TWO_YEARS = 2 * 365 * 24 * 3_600_000;

const histories = fc.record({
  devices: fc.integer({ min: 3, max: 5 }),
  seed: fc.nat(100_000),
  rounds: fc.array(
    fc.array(
      fc.record({
        who: fc.nat(4),
        deeds: lives.map((deeds) => deeds.slice(0, 5)),
        syncs: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  emptiedAfter: fc.option(fc.nat(2)),
});

/** Until nobody has anything new; a sync that fails on the way is tried again. */
async function settle(devices: readonly SyncDevice[], server: MemoryServer): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    for (const device of devices) valueOf(await syncSmall(device, memoryLog(server)));
  }
}

/** With bundles of a few small batches, so that there are some. */
function syncSmall(device: SyncDevice, log: BatchLog) {
  return syncWith(device, log, TEST_SECRET, { entries: 3, bundleEvery: 4 });
}

describe('devices that sync', () => {
  it('come to the same state through partitions, lost acknowledgements, repeats and an emptied server', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ devices: count, seed, rounds, emptiedAfter }) => {
        const random = randomShares(seed);
        const server = new MemoryServer();
        const devices = await Promise.all(
          Array.from({ length: count }, (_, index) => {
            // One clock is wrong by two years.
            const clock = new FakeClock();
            if (index === 2) clock.advance(TWO_YEARS);
            return syncDevice(`device ${index}`, { disk: emptyDisk(), clock });
          }),
        );
        const bad = { random, lostAcks: 0.2, unreachable: 0.1, shuffled: 0.3 };
        for (const [index, round] of rounds.entries()) {
          for (const { who, deeds, syncs } of round) {
            const device = devices[who % count];
            if (device === undefined) continue;
            await live(device, deeds);
            // May fail halfway: what was done stays, and the next goes on from there.
            if (syncs) await syncSmall(device, memoryLog(server, bad));
          }
          if (index === emptiedAfter) server.empty();
        }
        await settle(devices, server);
        // One that comes to it at the end reads what was joined.
        const late = await syncDevice('late', { disk: emptyDisk(), clock: new FakeClock() });
        valueOf(await syncSmall(late, memoryLog(server)));
        devices.push(late);
        const digests = await Promise.all(devices.map(({ db }) => projectionDigest(db)));
        expect(new Set(digests).size).toBe(1);
        devices.forEach(closeDevice);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);
});
