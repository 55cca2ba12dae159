import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import type { StudyOptions } from '../../../../src/domain/reviews/options.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { backupBlob } from '../../../../src/storage/backup/backup-blob.ts';
import { inspectBackup } from '../../../../src/storage/backup/inspect-backup.ts';
import { restoreBackup } from '../../../../src/storage/backup/restore-backup.ts';
import { sealBytes } from '../../../../src/storage/backup/seal.ts';
import { unsealBytes } from '../../../../src/storage/backup/unseal.ts';
import { readMeta } from '../../../../src/storage/device-meta.ts';
import { changeOptions, readOptions } from '../../../../src/storage/options-repository.ts';
import { projectionDigest, projectionLines } from '../../../../src/storage/projection-digest.ts';
import { readEdits, readReviews } from '../../../../src/storage/read-logs.ts';
import { rebuildProjections } from '../../../../src/storage/rebuild-projections.ts';
import { answerCard, undoLastReview } from '../../../../src/storage/review-log.ts';
import { backupOf, type OpenBackup, openBackup } from '../../../support/backup-lines.ts';
import { live, lives } from '../../../support/random-life.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { seededBytes } from '../../../support/seeded-random.ts';
import { queueOf } from '../../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

/** Twenty megabytes of one line, in twenty kilobytes. */
const BOMB = new Uint8Array(20 << 20).fill(32);

async function answerNext(c: TestCollection, grade: 1 | 3 = 3): Promise<void> {
  const cardId = (await queueOf(c)).next?.card.id;
  if (cardId === undefined) throw new Error('nothing to answer');
  valueOf(await answerCard(c, { cardId, grade, durationMs: 1_000 }));
  c.clock.advance(2_000);
}

async function studied(): Promise<TestCollection> {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(5)));
  for (let turn = 0; turn < 6; turn += 1) await answerNext(c);
  return c;
}

describe('a backup', () => {
  it('restores to the same projections in an empty database', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (deeds) => {
        const c = testCollection();
        await live(c, deeds);
        const restored = testCollection();
        valueOf(await restoreBackup(restored, await backupBlob(c)));
        expect(await projectionLines(restored.db)).toEqual(await projectionLines(c.db));
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('makes the device anew and goes on from there', async () => {
    const c = await studied();
    const restored = testCollection(undefined, c.clock);
    const report = valueOf(await restoreBackup(restored, await backupBlob(c)));
    expect(report).toMatchObject({ added: 8, known: 0 });
    expect((await readMeta(restored.db))?.device).not.toBe((await readMeta(c.db))?.device);
    expect(valueOf(await undoLastReview(restored))).toBeUndefined();
    await answerNext(restored);
    const digest = await projectionDigest(restored.db);
    valueOf(await rebuildProjections(restored));
    expect(await projectionDigest(restored.db)).toBe(digest);
  });

  it('says what is odd about its log, and keeps all of it', async () => {
    const c = await studied();
    const backup = await openBackup(await backupBlob(c));
    const answers = backup.reviews;
    const copies = answers.slice(0, 4).map((line, index) => {
      const entry = JSON.parse(line);
      const id = `${entry.id.slice(0, -1)}${index}`;
      const odd = [
        { schema: 2, grade: 9 },
        { kind: 'sung' },
        { cardId: `${entry.cardId.replaceAll(/[0-9a-f]/g, '0').slice(0, 36)}:en-zh` },
        { at: entry.at + 1e11, day: entry.day + 1157 },
      ][index];
      return JSON.stringify({ ...entry, id, seq: 100 + index, ...odd });
    });
    const file = backupOf({ ...backup, reviews: [...answers, ...copies, answers[0] ?? ''] });
    const target = testCollection(undefined, c.clock);
    const report = valueOf(await restoreBackup(target, file));
    expect(report).toMatchObject({
      known: 1,
      rebuilt: { damaged: 0, findings: { orphans: 1, unknown: 2, ahead: 1 } },
    });
    expect((await readReviews(target.db)).entries).toHaveLength(10);
    const again = (await openBackup(await backupBlob(target))).reviews.join('\n');
    for (const copy of copies) expect(again).toContain(JSON.parse(copy).id);
  });

  it('goes on with the usual options where those of the file cannot be, and says so', async () => {
    const c = await studied();
    const spoilt = { desiredRetention: 5, parameters: [null, 1], maximumIntervalDays: 365 };
    valueOf(await changeOptions(c, spoilt as unknown as Partial<StudyOptions>));
    const target = testCollection(undefined, c.clock);
    const report = valueOf(await restoreBackup(target, await backupBlob(c)));
    expect(report.rebuilt?.refusedOptions).toBe(2);
    const options = await readOptions(target.db);
    expect(options).toEqual({ ...DEFAULT_OPTIONS, maximumIntervalDays: 365 });
    const { next } = await queueOf(target);
    expect(next).toBeDefined();
  });

  it('adds nothing twice', async () => {
    const c = await studied();
    const backup = await backupBlob(c);
    await answerNext(c);
    const before = await projectionLines(c.db);
    expect(valueOf(await restoreBackup(c, backup))).toEqual({ added: 0, known: 8, recordings: 0 });
    expect(await projectionLines(c.db)).toEqual(before);
  });

  it('merges the answers of two devices, and both come to the same', async () => {
    const a = await studied();
    const b = testCollection(undefined, a.clock);
    valueOf(await restoreBackup(b, await backupBlob(a)));
    for (let turn = 0; turn < 4; turn += 1) {
      await answerNext(a, 1);
      await answerNext(b, 3);
    }
    valueOf(await restoreBackup(a, await backupBlob(b)));
    valueOf(await restoreBackup(b, await backupBlob(a)));
    expect(await projectionLines(b.db)).toEqual(await projectionLines(a.db));
    // Undoing on one device a card that the other answered later takes the long way.
    for (let turn = 0; turn < 4; turn += 1) valueOf(await undoLastReview(a));
    const undone = await projectionLines(a.db);
    valueOf(await rebuildProjections(a));
    expect(await projectionLines(a.db)).toEqual(undone);
  });

  it('keeps both logs where a copied profile went on under the same device', async () => {
    const c = await studied();
    const early = await backupBlob(c);
    await answerNext(c);
    const late = await backupBlob(c);
    const clone = testCollection(undefined, c.clock);
    valueOf(await restoreBackup(clone, early));
    const device = (await readMeta(c.db))?.device;
    const meta = await readMeta(clone.db);
    if (device === undefined || meta === undefined) throw new Error('no device');
    await clone.db.meta.put({ ...meta, device, reviewSeq: 6, reviewSealed: 6 });
    await answerNext(clone);
    valueOf(await restoreBackup(clone, late));
    const { entries } = await readReviews(clone.db);
    expect(entries.map((entry) => entry.seq).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 7,
    ]);
    expect(new Set(entries.map((entry) => entry.device))).toEqual(new Set([device]));
    expect((await readMeta(clone.db))?.device).not.toBe(device);
  });
});

describe('a restore in place of what is here', () => {
  it('gives the same projections as in an empty database, and goes on as a new device', async () => {
    const c = await studied();
    const backup = await backupBlob(c);
    const wanted = await projectionLines(c.db);
    const target = testCollection(undefined, c.clock);
    valueOf(await addText(target, sampleDraft(2, ['zh-en'], 'Another')));
    const before = (await readMeta(target.db))?.device;
    valueOf(await restoreBackup(target, backup, { mode: 'replace' }));
    expect(await projectionLines(target.db)).toEqual(wanted);
    expect((await readMeta(target.db))?.device).not.toBe(before);
    await answerNext(target);
    const digest = await projectionDigest(target.db);
    valueOf(await rebuildProjections(target));
    expect(await projectionDigest(target.db)).toBe(digest);
  });

  it('is taken back by putting the earlier one in its place', async () => {
    const c = await studied();
    const early = await backupBlob(c);
    await answerNext(c);
    await answerNext(c);
    const late = await backupBlob(c);
    const wanted = await projectionLines(c.db);
    valueOf(await restoreBackup(c, early, { mode: 'replace' }));
    expect(await projectionLines(c.db)).not.toEqual(wanted);
    valueOf(await restoreBackup(c, late, { mode: 'replace' }));
    expect(await projectionLines(c.db)).toEqual(wanted);
  });

  it('changes nothing when it is cancelled', async () => {
    const c = await studied();
    const target = testCollection(undefined, c.clock);
    valueOf(await addText(target, sampleDraft(2)));
    const before = await projectionLines(target.db);
    const signal = AbortSignal.abort();
    const refused = await restoreBackup(target, await backupBlob(c), { mode: 'replace', signal });
    expect(refused).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await projectionLines(target.db)).toEqual(before);
  });
});

describe('what is shown of a backup before it is restored', () => {
  it('counts what is in it, what is new here, and what only is here', async () => {
    const c = await studied();
    const backup = await backupBlob(c);
    const target = testCollection(undefined, c.clock);
    valueOf(await addText(target, sampleDraft(2, ['zh-en'], 'Another')));
    const edits = (await readEdits(target.db)).entries.length;
    const { texts, ...rest } = valueOf(await inspectBackup(target, backup));
    expect(texts.map(({ title }) => title)).toEqual([sampleDraft(5).title]);
    expect(rest).toMatchObject({ pairs: 5, answers: 6, added: 8, missing: edits });
    await answerNext(c);
    expect(valueOf(await inspectBackup(c, backup))).toMatchObject({ added: 0, missing: 1 });
  });
});

describe('a backup under a passphrase', () => {
  it('opens with it, and with nothing else', async () => {
    const c = await studied();
    const sealed = await backupBlob(c, { passphrase: '一个 secret' });
    expect(await sealed.text()).not.toContain('edits.jsonl');
    const target = testCollection(undefined, c.clock);
    expect(await restoreBackup(target, sealed)).toEqual({ ok: false, error: { kind: 'sealed' } });
    expect(await restoreBackup(target, sealed, { passphrase: 'secret' })).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    valueOf(await restoreBackup(target, sealed, { passphrase: '一个 secret' }));
    expect(await projectionLines(target.db)).toEqual(await projectionLines(c.db));
  });

  it('of several pieces lets none be changed, dropped, moved or added', async () => {
    const bytes = seededBytes(3)(50_000);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const sealing = await sealBytes('x', seededBytes(4)(16), (part) => void parts.push(part));
    for (let turn = 0; turn < 50; turn += 1) await sealing.write(new Uint8Array(bytes));
    await sealing.finish();
    const [header, ...pieces] = parts;
    if (header === undefined || pieces.length !== 3) throw new Error('three pieces wanted');
    const [a, b, last] = pieces as [typeof header, typeof header, typeof header];
    const read = async (...given: Uint8Array<ArrayBuffer>[]): Promise<number> => {
      let length = 0;
      for await (const part of unsealBytes(new Blob([header, ...given]), 'x'))
        length += part.length;
      return length;
    };
    expect(await read(a, b, last)).toBe(2_500_000);
    const changed = new Uint8Array(b);
    changed[1_000] = (changed[1_000] ?? 0) ^ 1;
    for (const spoilt of [
      [a, changed, last],
      [a, b],
      [a, last],
      [b, a, last],
      [a, b, b, last],
    ]) {
      await expect(read(...spoilt)).rejects.toThrow(/bad-backup|wrong-passphrase/);
    }
  });
});

describe('a bad backup', () => {
  const spoilText =
    (change: (backup: OpenBackup) => OpenBackup, honest = true) =>
    async (file: Blob): Promise<Blob> =>
      backupOf(change(await openBackup(file)), honest);
  const spoilFirst = (find: string, by: string, honest = true) =>
    spoilText(
      (backup) => ({ ...backup, reviews: backup.reviews.map((line) => line.replace(find, by)) }),
      honest,
    );
  const deep = `"deep":${'['.repeat(1e5)}${']'.repeat(1e5)},"kind":`;
  const refusals: readonly (readonly [what: string, spoil: (file: Blob) => Promise<Blob>])[] = [
    ['is empty', async () => new Blob()],
    ['is no zip', async () => new Blob(['hello\n'])],
    ['has another format', spoilText((b) => ({ ...b, manifest: { ...b.manifest, format: 'x' } }))],
    ['is cut off', async (file) => file.slice(0, file.size >> 1)],
    ['lacks its end', async (file) => file.slice(0, file.size - 400)],
    ['lacks its last line', spoilText((b) => ({ ...b, reviews: b.reviews.slice(0, -1) }), false)],
    ['was changed', spoilFirst('"grade":3', '"grade":4', false)],
    ['has a grade of 7', spoilFirst('"grade":3', '"grade":7')],
    ['is nested too deep', spoilFirst('"kind":', deep)],
    ['has a line that is a list', spoilText((b) => ({ ...b, edits: [...b.edits, '[]'] }))],
    ['is a bomb', async () => new Blob([new Uint8Array(zipSync({ 'edits.jsonl': BOMB }))])],
  ];
  it.each(refusals)('is refused and changes nothing when it %s', async (_what, spoil) => {
    const c = await studied();
    const spoilt = await spoil(await backupBlob(c));
    const target = testCollection(undefined, c.clock);
    valueOf(await addText(target, sampleDraft(2)));
    const before = await projectionLines(target.db);
    for (const mode of ['merge', 'replace'] as const) {
      const refused = await restoreBackup(target, spoilt, { mode });
      expect(refused).toEqual({ ok: false, error: { kind: 'bad-backup' } });
    }
    expect(await projectionLines(target.db)).toEqual(before);
    expect(await target.db.reviewBatches.count()).toBe(0);
  });

  it('is refused whichever of its bytes was changed', async () => {
    const c = await studied();
    const bytes = new Uint8Array(await (await backupBlob(c)).arrayBuffer());
    const wanted = await projectionLines(c.db);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const spoilt = bytes.slice();
          spoilt[at] = (spoilt[at] ?? 0) ^ by;
          const target = testCollection(undefined, c.clock);
          const restored = await restoreBackup(target, new Blob([spoilt]));
          // Bytes that say nothing, such as the time of a file, may be anything.
          if (restored.ok) expect(await projectionLines(target.db)).toEqual(wanted);
          else expect(await target.db.meta.count()).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('of a newer version asks for that version', async () => {
    const c = await studied();
    const backup = await openBackup(await backupBlob(c));
    const newer = backupOf({ ...backup, manifest: { ...backup.manifest, version: 2 } });
    const refused = await restoreBackup(testCollection(), newer);
    expect(refused).toEqual({ ok: false, error: { kind: 'newer-version' } });
  });
});
