import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { statementsOf } from '../../../src/storage/sync/sync-state.ts';
import type { BatchLog } from '../../../src/sync/batch-log.ts';
import { removeMember, renameMember } from '../../../src/sync/manage-devices.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { randomShares } from '../../support/random-share.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import {
  closeDevice,
  memberOf,
  type SyncDevice,
  syncDevice,
  syncWith,
  TEST_SECRET,
} from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';

const deeds = fc.array(
  fc.record({
    who: fc.nat(3),
    what: fc.constantFrom('add', 'add', 'sync', 'sync', 'sync', 'rename', 'remove'),
    whom: fc.nat(3),
  }),
  { minLength: 10, maxLength: 40 },
);

function sync(device: SyncDevice, log: BatchLog) {
  return syncWith(device, log, TEST_SECRET, { entries: 2, bundleEvery: 3 });
}

/** Removed by anybody who knows it. */
async function isRemoved(device: SyncDevice, among: readonly SyncDevice[]): Promise<boolean> {
  const { member } = await memberOf(device);
  const states = await Promise.all(among.map(memberOf));
  return states.some((state) => member in statementsOf(state).removed);
}

it('come to the same entries, names and removals whenever devices are removed, on a bad network', async () => {
  let removals = 0;
  await fc.assert(
    fc.asyncProperty(deeds, fc.nat(100_000), async (all, seed) => {
      const random = randomShares(seed);
      const server = new MemoryServer();
      const devices = await Promise.all(['a', 'b', 'c', 'd'].map((name) => syncDevice(name)));
      const bad = { random, lostAcks: 0.2, unreachable: 0.1, shuffled: 0.3 };
      for (const { who, what, whom } of all) {
        const [device, other] = [devices[who], devices[whom]];
        if (device === undefined || other === undefined) continue;
        const { member } = await memberOf(other);
        if (what === 'add') valueOf(await addText(device, sampleDraft(1)));
        else if (what === 'sync') await sync(device, memoryLog(server, bad));
        else if (what === 'rename')
          await renameMember(device, device.sync, member, `${who}${whom}`);
        // The first stays, so that somebody is left.
        else if (whom > 0 && whom !== who) await removeMember(device, device.sync, member);
      }
      for (let turn = 0; turn < 4; turn += 1) {
        for (const device of devices) await sync(device, memoryLog(server));
      }
      const left: SyncDevice[] = [];
      for (const device of devices) if (!(await isRemoved(device, devices))) left.push(device);
      removals += devices.length - left.length;
      const digests = await Promise.all(left.map(({ db }) => projectionDigest(db)));
      expect(new Set(digests).size).toBe(1);
      const [first, ...others] = (await Promise.all(left.map(memberOf))).map(statementsOf);
      for (const statements of others) expect(statements).toEqual(first);
      for (const device of devices) closeDevice(device);
    }),
    { numRuns: 25 },
  );
  expect(removals).toBeGreaterThan(10);
}, 120_000);
