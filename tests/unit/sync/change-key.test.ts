import { describe, expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { createSyncDatabase, type SyncDatabase } from '../../../src/storage/sync/sync-database.ts';
import type { BatchLog } from '../../../src/sync/batch-log.ts';
import { chooseKey, followKey } from '../../../src/sync/change-key.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import {
  memberOf,
  type SyncDevice,
  syncDevice,
  syncUnderItsKey,
  TEST_SECRET,
} from '../../support/sync-device.ts';
import { emptyDisk } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const NEXT = Uint8Array.from({ length: 16 }, (_, index) => 200 - index);

class Killed extends Error {}

/** Counts the steps of a sync, writes and calls alike, and ends it before or after one of them. */
class Steps {
  taken = 0;
  readonly #last: number;

  constructor(last: number) {
    this.#last = last;
  }

  step(): void {
    this.taken += 1;
    if (this.taken > this.#last) throw new Killed();
  }

  log(server: MemoryServer): BatchLog {
    const whole = memoryLog(server);
    return {
      ...whole,
      append: async (...batch) => {
        this.step();
        const place = await whole.append(...batch);
        this.step();
        return place;
      },
      last: async (member) => {
        this.step();
        return whole.last(member);
      },
    };
  }

  watch(sync: SyncDatabase): void {
    sync.use({
      stack: 'dbcore',
      name: 'steps',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: async (request) => {
              this.step();
              return table.mutate(request);
            },
          };
        },
      }),
    });
  }
}

interface Scene {
  readonly server: MemoryServer;
  readonly disk: ReturnType<typeof emptyDisk>;
  readonly one: SyncDevice;
  readonly other: SyncDevice;
}

/** Two devices in step, each of which has a text since then that it has not brought. */
async function scene(): Promise<Scene> {
  const server = new MemoryServer();
  const disk = emptyDisk();
  const [one, other] = [await syncDevice('one', { disk }), await syncDevice('other')];
  valueOf(await addText(one, sampleDraft(2)));
  for (const device of [one, other, one]) {
    valueOf(await syncUnderItsKey(device, memoryLog(server)));
  }
  valueOf(await addText(one, sampleDraft(1)));
  valueOf(await addText(other, sampleDraft(3)));
  return { server, disk, one, other };
}

const textsOf = ({ db }: SyncDevice) => db.texts.count();

/** As the other devices do once the new phrase was entered there. */
async function follow(device: SyncDevice, server: MemoryServer): Promise<void> {
  expect(await syncUnderItsKey(device, memoryLog(server))).toEqual({
    ok: false,
    error: { kind: 'moved', by: 'one' },
  });
  await followKey(device, device.sync, NEXT);
  expect(valueOf(await syncUnderItsKey(device, memoryLog(server))).faults).toEqual({});
}

async function expectSame(devices: readonly SyncDevice[], texts: number): Promise<void> {
  const digests = await Promise.all(devices.map(({ db }) => projectionDigest(db)));
  expect(new Set(digests).size).toBe(1);
  for (const device of devices) expect(await textsOf(device)).toBe(texts);
}

describe('another key', () => {
  it('is told to the others, which lose nothing and go on under it', async () => {
    const { server, one, other } = await scene();
    await chooseKey(one.sync, NEXT);
    valueOf(await syncUnderItsKey(one, memoryLog(server)));
    expect((await memberOf(one)).secret).toEqual(NEXT);
    valueOf(await syncUnderItsKey(one, memoryLog(server)));
    const before = server.kept.length;
    // However often: nothing is brought under the key that was.
    await syncUnderItsKey(other, memoryLog(server));
    expect(server.kept.length).toBe(before);
    expect(await textsOf(other)).toBe(3);
    await follow(other, server);
    expect(valueOf(await syncUnderItsKey(one, memoryLog(server))).faults).toEqual({});
    await expectSame([one, other], 3);
    // Both go on as before.
    valueOf(await addText(other, sampleDraft(4)));
    for (const device of [other, one]) valueOf(await syncUnderItsKey(device, memoryLog(server)));
    await expectSame([one, other], 4);
  });

  it('opens all to a device that joins with it, and nothing new to who has the one before', async () => {
    const { server, one } = await scene();
    await chooseKey(one.sync, NEXT);
    valueOf(await syncUnderItsKey(one, memoryLog(server)));
    valueOf(await syncUnderItsKey(one, memoryLog(server)));
    const fresh = await syncDevice('fresh', { secret: NEXT });
    // What lies there under the former key is no fault, though it comes first.
    expect(valueOf(await syncUnderItsKey(fresh, memoryLog(server))).faults).toEqual({});
    await expectSame([one, fresh], 2);
    valueOf(await addText(one, sampleDraft(4)));
    valueOf(await syncUnderItsKey(one, memoryLog(server)));
    const thief = await syncDevice('thief', { secret: TEST_SECRET });
    expect(await syncUnderItsKey(thief, memoryLog(server))).toMatchObject({
      error: { kind: 'moved' },
    });
    expect(await textsOf(thief)).toBe(2);
  });

  it('gives way where another device was first', async () => {
    const { server, one, other } = await scene();
    await chooseKey(one.sync, NEXT);
    valueOf(await syncUnderItsKey(one, memoryLog(server)));
    await chooseKey(
      other.sync,
      Uint8Array.from({ length: 16 }, () => 5),
    );
    expect(await syncUnderItsKey(other, memoryLog(server))).toMatchObject({
      error: { kind: 'moved', by: 'one' },
    });
    expect((await memberOf(other)).secret).toEqual(TEST_SECRET);
    await follow(other, server);
    valueOf(await syncUnderItsKey(one, memoryLog(server)));
    await expectSame([one, other], 3);
  });

  it('is there or is not, whenever the tab that changes it is killed', async () => {
    for (let last = 0; ; last += 1) {
      const { server, disk, one, other } = await scene();
      const steps = new Steps(last);
      const doomed: SyncDevice = { ...one, sync: createSyncDatabase('sync', disk) };
      steps.watch(doomed.sync);
      const work = async () => {
        await chooseKey(doomed.sync, NEXT);
        valueOf(await syncUnderItsKey(doomed, steps.log(server)));
        valueOf(await syncUnderItsKey(doomed, steps.log(server)));
      };
      const isWhole = await work().then(
        () => true,
        () => false,
      );
      doomed.sync.close();
      // The choice is either not made or carried out to its end.
      for (let turn = 0; turn < 2; turn += 1)
        valueOf(await syncUnderItsKey(one, memoryLog(server)));
      const { secret, next } = await memberOf(one);
      expect(next).toBeUndefined();
      expect(secret).toEqual(last === 0 ? TEST_SECRET : NEXT);
      if (last === 0) valueOf(await syncUnderItsKey(other, memoryLog(server)));
      else await follow(other, server);
      expect(valueOf(await syncUnderItsKey(one, memoryLog(server))).faults).toEqual({});
      await expectSame([one, other], 3);
      if (isWhole) {
        expect(last).toBeGreaterThan(10);
        return;
      }
    }
  });
});
