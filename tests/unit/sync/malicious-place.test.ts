import { describe, expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import type { BatchLog, StoredBatch } from '../../../src/sync/batch-log.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { type SyncDevice, syncDevice, syncWith } from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';

type Trick = (batches: readonly StoredBatch[]) => readonly StoredBatch[];

/** A place that gives out what it was given only after a trick. */
function malicious(server: MemoryServer, trick: Trick): BatchLog {
  const honest = memoryLog(server);
  return {
    ...honest,
    async *readFrom(positions) {
      const batches: StoredBatch[] = [];
      for await (const batch of honest.readFrom(positions)) batches.push(batch);
      yield* trick(batches);
    },
  };
}

const change = (batch: StoredBatch, bytes: Uint8Array): StoredBatch => ({ ...batch, bytes });

/** What each trick may at most do: be without effect, or be told with what came before it kept. */
const TRICKS: readonly (readonly [string, Trick, readonly string[]])[] = [
  ['drops one in the middle', (all) => all.filter((_batch, at) => at !== 2), ['out-of-order']],
  ['drops the newest', (all) => all.slice(0, -1), []],
  ['repeats all', (all) => all.flatMap((batch) => [batch, batch, batch]), []],
  ['repeats them all once more at the end', (all) => [...all, ...all], []],
  ['turns their order round', (all) => all.toReversed(), []],
  ['brings the first one last', (all) => [...all.slice(1), ...all.slice(0, 1)], []],
  [
    'truncates one',
    (all) => all.map((one, at) => (at === 2 ? change(one, one.bytes.subarray(0, -1)) : one)),
    ['damaged'],
  ],
  [
    'truncates one to its header',
    (all) => all.map((one, at) => (at === 2 ? change(one, one.bytes.subarray(0, 74)) : one)),
    ['damaged'],
  ],
  [
    'swaps the contents of two devices',
    (all) => {
      const [a, b] = [all.find(({ member }) => member === all[0]?.member), all.at(-1)];
      if (a === undefined || b === undefined) return all;
      return all.map((one) => {
        if (one === a) return change(one, b.bytes);
        return one === b ? change(one, a.bytes) : one;
      });
    },
    ['misplaced', 'misplaced'],
  ],
  [
    'swaps two of one device',
    (all) => {
      const [a, b] = [all[1], all[2]];
      if (a === undefined || b === undefined) return all;
      return all.map((one) => (one === a ? b : one === b ? a : one));
    },
    [],
  ],
];

async function scene() {
  const server = new MemoryServer();
  const [one, other] = [await syncDevice('one'), await syncDevice('other')];
  for (let turn = 0; turn < 4; turn += 1) {
    valueOf(await addText(one, sampleDraft(2 + turn)));
    valueOf(await syncWith(one, memoryLog(server)));
  }
  valueOf(await addText(other, sampleDraft(1)));
  valueOf(await syncWith(other, memoryLog(server)));
  return { server, one, other, fresh: await syncDevice('fresh') };
}

const textsOf = ({ db }: SyncDevice) => db.texts.count();

describe('a malicious place', () => {
  it.each(TRICKS)('that %s does no harm, or is told', async (_name, trick, faults) => {
    const { server, other, fresh } = await scene();
    const mine = await addText(fresh, sampleDraft(7));
    expect(mine.ok).toBe(true);
    const report = valueOf(await syncWith(fresh, malicious(server, trick)));
    const found = Object.values(report.faults).map(({ kind }) => kind);
    expect(found.filter((kind) => kind !== 'out-of-order' || faults.includes(kind))).toEqual(
      faults,
    );
    // What is here was not touched, and once the place is honest all is as if nothing had been.
    expect(await fresh.db.notes.where('textId').equals(valueOf(mine)).count()).toBe(7);
    expect(valueOf(await syncWith(fresh, memoryLog(server))).faults).toEqual({});
    valueOf(await syncWith(other, memoryLog(server)));
    expect(await textsOf(fresh)).toBe(6);
    expect(await projectionDigest(fresh.db)).toBe(await projectionDigest(other.db));
  });
});
