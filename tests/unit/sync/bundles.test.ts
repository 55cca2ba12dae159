import { describe, expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import {
  type BatchContents,
  decodeContents,
  encodeContents,
} from '../../../src/sync/batch-contents.ts';
import { openBatch, readHeader, sealBatch } from '../../../src/sync/sealed-batch.ts';
import { deriveVaultKey } from '../../../src/sync/vault-key.ts';
import { addLongLog } from '../../support/long-log.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import {
  memberOf,
  type SyncDevice,
  syncDevice,
  syncWith,
  TEST_SECRET,
} from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';

const SEALING = { entries: 5, bundleEvery: 8 };
const REVIEWS = 100;

const sync = async (device: SyncDevice, server: MemoryServer) =>
  valueOf(await syncWith(device, memoryLog(server), TEST_SECRET, SEALING));

interface Studied {
  readonly server: MemoryServer;
  readonly one: SyncDevice;
}

/** A device whose hundred answers lie in twenty batches and in the bundles that repeat them. */
async function studied(): Promise<Studied> {
  const server = new MemoryServer();
  const one = await syncDevice('one');
  valueOf(await addText(one, sampleDraft(10)));
  await addLongLog(one, REVIEWS);
  valueOf(await rebuildProjections(one));
  await sync(one, server);
  return { server, one };
}

const reviewsOf = async ({ db }: SyncDevice) => (await readReviews(db)).entries.length;
const skippedBy = async (device: SyncDevice) => (await memberOf(device)).skipped ?? {};

async function open(bytes: Uint8Array): Promise<BatchContents> {
  const opened = await openBatch(await deriveVaultKey(TEST_SECRET), bytes);
  const contents = opened && decodeContents(opened);
  if (contents === undefined) throw new Error('open: no batch');
  return contents;
}

/** Ends the log with the newest bundle, sealed anew as somebody with the key might. */
async function forge(
  { server, one }: Studied,
  change: (contents: BatchContents) => BatchContents,
): Promise<void> {
  const key = await deriveVaultKey(TEST_SECRET);
  const { member } = await memberOf(one);
  const isBundle = await Promise.all(
    server.kept.map(async ({ bytes }) => (await open(bytes)).head.bundle !== undefined),
  );
  server.kept = server.kept.slice(0, isBundle.lastIndexOf(true) + 1);
  const last = server.kept.at(-1);
  if (last === undefined) throw new Error('forge: nothing is there');
  const { number, previous } = valueOf(readHeader(key, member, last.bytes));
  const { head, reviews } = change(await open(last.bytes));
  const chunks = reviews.map((batch) => {
    return { log: 'reviews', origin: batch.origin, batch } as const;
  });
  const bytes = await sealBatch(key, { member, number, previous }, encodeContents(head, chunks));
  server.kept[server.kept.length - 1] = { ...last, bytes };
}

describe('a bundle', () => {
  it('spares a new device the opening of what it repeats, and leads to the same rows', async () => {
    const { server, one } = await studied();
    const bundles = [];
    for (const { bytes } of server.kept) {
      const { head } = await open(bytes);
      if (head.bundle !== undefined) bundles.push(head.bundle);
    }
    expect(bundles.length).toBeGreaterThan(1);
    const fresh = await syncDevice('fresh');
    expect(await sync(fresh, server)).toMatchObject({ faults: {}, troubles: [] });
    const { member } = await memberOf(one);
    expect(await skippedBy(fresh)).toEqual({
      [member]: bundles.map(({ from, to }) => [from, to]),
    });
    expect(await projectionDigest(fresh.db)).toBe(await projectionDigest(one.db));
    const { members } = await memberOf(fresh);
    expect(members[member]?.entries).toBe((await memberOf(one)).brought);
    // What was skipped is looked at the next time; nothing of it was missing.
    expect(await sync(fresh, server)).toMatchObject({ received: 0, faults: {} });
    expect(await skippedBy(fresh)).toEqual({});
    expect(await projectionDigest(fresh.db)).toBe(await projectionDigest(one.db));
  });

  it('adds nothing on a device that has opened the batches', async () => {
    const { server, one } = await studied();
    const full = server.kept;
    const other = await syncDevice('other');
    for (let count = 1; count <= full.length; count += 1) {
      server.kept = full.slice(0, count);
      expect(await sync(other, server)).toMatchObject({ faults: {} });
      server.kept = full;
    }
    expect(await skippedBy(other)).toEqual({});
    expect(await reviewsOf(other)).toBe(REVIEWS);
    const { member } = await memberOf(one);
    expect((await memberOf(other)).members[member]?.entries).toBe((await memberOf(one)).brought);
  });

  it('that leaves entries out does no lasting harm', async () => {
    const all = await studied();
    await forge(all, (contents) => ({ ...contents, reviews: [] }));
    const whole = await syncDevice('whole');
    for (let turn = 0; turn < 2; turn += 1) {
      // All batches but the forged one.
      const others = new MemoryServer();
      others.kept = all.server.kept.slice(0, -1);
      await syncWith(whole, memoryLog(others), TEST_SECRET, SEALING);
    }
    const fresh = await syncDevice('fresh');
    await sync(fresh, all.server);
    expect(await reviewsOf(fresh)).toBeLessThan(await reviewsOf(whole));
    await sync(fresh, all.server);
    expect(await reviewsOf(fresh)).toBe(await reviewsOf(whole));
    expect(await projectionDigest(fresh.db)).toBe(await projectionDigest(whole.db));
  });

  it('that names other batches than those that are there spares nothing', async () => {
    const wrong = [
      { hash: 'ab'.repeat(32) },
      { from: 1, to: 2 },
      { to: 999 },
      { from: 0, before: -1 },
      { before: 999 },
    ];
    for (const fields of wrong) {
      const all = await studied();
      await forge(all, ({ head, edits }) => {
        const { bundle } = head;
        if (bundle === undefined) throw new Error('no bundle');
        return { head: { ...head, bundle: { ...bundle, ...fields } }, reviews: [], edits };
      });
      const fresh = await syncDevice('fresh');
      expect(await sync(fresh, all.server)).toMatchObject({ faults: {} });
      const spared = Object.values(await skippedBy(fresh)).flat();
      // Only those before may stand, which were not touched.
      const { number } = (await memberOf(fresh)).members[(await memberOf(all.one)).member] ?? {};
      expect(spared.every(([, to]) => to < (number ?? 0) - SEALING.bundleEvery)).toBe(true);
    }
  });

  it('that was changed on the way is refused, and its batches are opened', async () => {
    const { server } = await studied();
    const last = server.kept.at(-1)?.bytes;
    const fresh = await syncDevice('fresh');
    if (last !== undefined) last[last.length - 1] = (last.at(-1) ?? 0) ^ 1;
    const { faults } = await sync(fresh, server);
    expect(Object.values(faults)).toEqual([{ kind: 'damaged' }]);
    expect(await skippedBy(fresh)).toEqual({});
    if (last !== undefined) last[last.length - 1] = (last.at(-1) ?? 0) ^ 1;
    expect(await sync(fresh, server)).toMatchObject({ faults: {} });
    expect(await reviewsOf(fresh)).toBe(REVIEWS);
  });

  it('does not hide a batch that was changed', async () => {
    const { server } = await studied();
    const early = server.kept[3]?.bytes;
    const fresh = await syncDevice('fresh');
    if (early !== undefined) early[early.length - 1] = (early.at(-1) ?? 0) ^ 1;
    const { faults } = await sync(fresh, server);
    expect(Object.values(faults)).toEqual([{ kind: 'damaged' }]);
    if (early !== undefined) early[early.length - 1] = (early.at(-1) ?? 0) ^ 1;
    expect(await sync(fresh, server)).toMatchObject({ faults: {} });
    expect(await reviewsOf(fresh)).toBe(REVIEWS);
  });
});
