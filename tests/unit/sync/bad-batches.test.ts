import { describe, expect, it } from 'vitest';
import { NO_HASH } from '../../../src/domain/sync/batch-header.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { readEdits, readReviews } from '../../../src/storage/read-logs.ts';
import { type BatchLog, TransportRefusal } from '../../../src/sync/batch-log.ts';
import { sealBatch } from '../../../src/sync/sealed-batch.ts';
import { deriveVaultKey } from '../../../src/sync/vault-key.ts';
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

interface Pair {
  readonly server: MemoryServer;
  readonly one: SyncDevice;
  readonly other: SyncDevice;
}

/** A device with three batches on the server, and one that has seen none of them. */
async function pair(): Promise<Pair> {
  const server = new MemoryServer();
  const [one, other] = [await syncDevice('one'), await syncDevice('other')];
  for (let turn = 0; turn < 3; turn += 1) {
    valueOf(await addText(one, sampleDraft(2)));
    valueOf(await syncWith(one, memoryLog(server)));
  }
  return { server, one, other };
}

const textsOf = ({ db }: SyncDevice) => db.texts.count();

async function faultOf(device: SyncDevice, server: MemoryServer) {
  const report = valueOf(await syncWith(device, memoryLog(server)));
  return Object.values(report.faults).map(({ kind }) => kind);
}

function change(server: MemoryServer, index: number, at: number): void {
  const bytes = server.kept[index]?.bytes;
  if (bytes !== undefined) bytes[at] = (bytes[at] ?? 0) ^ 1;
}

describe('what is wrong with batches', () => {
  it('takes over what comes before a damaged one, and the rest once it is whole again', async () => {
    const { server, one, other } = await pair();
    const at = (server.kept[1]?.bytes.length ?? 0) - 3;
    change(server, 1, at);
    expect(await faultOf(other, server)).toEqual(['damaged']);
    expect(await textsOf(other)).toBe(1);
    change(server, 1, at);
    expect(await faultOf(other, server)).toEqual([]);
    expect(await projectionLines(other.db)).toEqual(await projectionLines(one.db));
  });

  it('finds every changed bit of the part in clear', async () => {
    const { server } = await pair();
    for (const at of [0, 5, 8, 25, 41, 50, 75]) {
      const fresh = await syncDevice('fresh');
      change(server, 0, at);
      const report = await syncWith(fresh, memoryLog(server));
      expect(report.ok && Object.keys(report.value.faults).length === 0).toBe(false);
      expect(await textsOf(fresh)).toBe(0);
      change(server, 0, at);
    }
  });

  it('waits for what is missing before a batch', async () => {
    const { server, other } = await pair();
    const [missing] = server.kept.splice(1, 1);
    expect(await faultOf(other, server)).toEqual(['out-of-order']);
    expect(await textsOf(other)).toBe(1);
    if (missing !== undefined) server.kept.splice(1, 0, missing);
    expect(await faultOf(other, server)).toEqual([]);
    expect(await textsOf(other)).toBe(3);
  });

  it('refuses a batch of one member in the log of another', async () => {
    const { server, other } = await pair();
    const [first] = server.kept;
    if (first !== undefined) server.kept[0] = { ...first, member: 'ab'.repeat(16) };
    expect((await faultOf(other, server)).toSorted()).toEqual(['misplaced', 'out-of-order']);
    expect(await textsOf(other)).toBe(0);
  });

  it('refuses another history than the one it has seen', async () => {
    const { server, one, other } = await pair();
    const full = [...server.kept];
    server.kept = full.slice(0, 2);
    expect(await faultOf(other, server)).toEqual([]);
    const key = await deriveVaultKey(TEST_SECRET);
    const { member } = await memberOf(one);
    const forged = await sealBatch(
      key,
      { member, number: 3, previous: NO_HASH },
      new Uint8Array(8),
    );
    const third = full[2];
    if (third !== undefined) server.kept.push({ ...third, bytes: forged });
    expect(await faultOf(other, server)).toEqual(['forked']);
    expect(await textsOf(other)).toBe(2);
  });

  it('waits for a newer program where a batch has a newer shape', async () => {
    const { server, other } = await pair();
    const bytes = server.kept[1]?.bytes;
    if (bytes !== undefined) bytes[5] = 2;
    expect(await faultOf(other, server)).toEqual(['newer-version']);
    expect(await textsOf(other)).toBe(1);
  });

  it('brings nothing where all is sealed under another phrase', async () => {
    const { server } = await pair();
    const secret = Uint8Array.from({ length: 16 }, () => 9);
    const stranger = await syncDevice('stranger', { secret });
    valueOf(await addText(stranger, sampleDraft(2)));
    const before = server.kept.length;
    const failed = await syncWith(stranger, memoryLog(server), secret);
    expect(failed).toEqual({
      ok: false,
      error: { kind: 'own-log', fault: { kind: 'wrong-key' } },
    });
    expect(server.kept.length).toBe(before);
    expect(await textsOf(stranger)).toBe(1);
  });

  it('notices batches that another device has had and this one was not given', async () => {
    const { server, one, other } = await pair();
    valueOf(await syncWith(other, memoryLog(server)));
    const third = await syncDevice('third');
    const { member } = await memberOf(one);
    server.kept = server.kept.filter((batch, index) => batch.member !== member || index < 1);
    const report = valueOf(await syncWith(third, memoryLog(server)));
    expect(report.troubles).toEqual([{ kind: 'withheld', member, batches: 2 }]);
  });
});

describe('a place that lost what it had', () => {
  it('is filled again, and nothing is removed here', async () => {
    const { server, one, other } = await pair();
    valueOf(await syncWith(other, memoryLog(server)));
    const before = await projectionLines(one.db);
    server.empty();
    valueOf(await addText(other, sampleDraft(1)));
    valueOf(await syncWith(other, memoryLog(server)));
    valueOf(await syncWith(one, memoryLog(server)));
    valueOf(await syncWith(other, memoryLog(server)));
    expect(await projectionLines(other.db)).toEqual(await projectionLines(one.db));
    expect((await projectionLines(one.db)).length).toBeGreaterThan(before.length);
    const fresh = await syncDevice('fresh');
    valueOf(await syncWith(fresh, memoryLog(server)));
    expect(await projectionLines(fresh.db)).toEqual(await projectionLines(one.db));
  });

  it('gets the batches again that it no longer has', async () => {
    const { server, one } = await pair();
    server.kept = server.kept.slice(0, 1);
    valueOf(await syncWith(one, memoryLog(server)));
    expect(server.kept.length).toBe(3);
    const fresh = await syncDevice('fresh');
    valueOf(await syncWith(fresh, memoryLog(server)));
    expect(await projectionLines(fresh.db)).toEqual(await projectionLines(one.db));
  });
});

describe('a place that was emptied before a device brought anything', () => {
  it('is read from its beginning again', async () => {
    const { server, one, other } = await pair();
    const cut: BatchLog = {
      ...memoryLog(server),
      append: () => Promise.reject(new TransportRefusal({ kind: 'unreachable' })),
    };
    expect(await syncWith(other, cut)).toMatchObject({ ok: false });
    expect(await textsOf(other)).toBe(3);
    server.empty();
    valueOf(await addText(one, sampleDraft(1)));
    for (const device of [one, other]) valueOf(await syncWith(device, memoryLog(server)));
    expect(await projectionLines(other.db)).toEqual(await projectionLines(one.db));
  });
});

describe('two devices that are copies of one', () => {
  it('become two, and nothing of either is lost', async () => {
    const server = new MemoryServer();
    const [one, copy] = [await syncDevice('one'), await syncDevice('copy')];
    const meta = await one.db.meta.get('self');
    if (meta !== undefined) await copy.db.meta.put(meta);
    await copy.sync.state.put({ ...(await memberOf(one)), name: 'copy' });
    valueOf(await addText(one, sampleDraft(2)));
    valueOf(await addText(copy, sampleDraft(3)));
    for (let turn = 0; turn < 2; turn += 1) {
      for (const device of [one, copy]) valueOf(await syncWith(device, memoryLog(server)));
    }
    expect((await memberOf(one)).member).not.toBe((await memberOf(copy)).member);
    expect(await projectionLines(copy.db)).toEqual(await projectionLines(one.db));
    expect(await textsOf(one)).toBe(2);
  });
});

describe('what is stored', () => {
  it('shows nothing of what it holds', async () => {
    const { server, one } = await pair();
    const text = await one.db.texts.toCollection().first();
    const stored = server.kept.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('');
    for (const word of [text?.title ?? '', 'one', 'pairs-added', String(text?.id)]) {
      expect(stored).not.toContain(word);
    }
  });

  it('passes entries on that this version does not know', async () => {
    const server = new MemoryServer();
    const [one, other, third] = await Promise.all(
      ['one', 'other', 'third'].map((n) => syncDevice(n)),
    );
    if (one === undefined || other === undefined || third === undefined) return;
    valueOf(await addText(one, sampleDraft(1)));
    const meta = await one.db.meta.get('self');
    const [row] = await one.db.editTail.toArray();
    if (meta === undefined || row === undefined) throw new Error('no log');
    const later = {
      ...row.entry,
      id: '0190a5f0-0000-7000-8000-00000000000a',
      seq: 9,
      schema: 99,
      kind: 'from-the-future',
      fields: { deep: [1, { x: 'y' }] },
    } as unknown as typeof row.entry;
    await one.db.editTail.add({ device: row.device, seq: 9, entry: later });
    valueOf(await syncWith(one, memoryLog(server)));
    valueOf(await syncWith(other, memoryLog(server)));
    // Not from the first device, which is gone.
    const { entries } = await readEdits(other.db);
    expect(entries).toContainEqual(later);
    valueOf(await syncWith(third, memoryLog(server)));
    expect((await readEdits(third.db)).entries).toContainEqual(later);
    expect((await readReviews(third.db)).damaged).toBe(0);
  });
});
