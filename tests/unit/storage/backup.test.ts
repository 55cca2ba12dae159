import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/domain/reviews/default-options.ts';
import type { StudyOptions } from '../../../src/domain/reviews/options.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { writeBackup } from '../../../src/storage/backup.ts';
import { readMeta } from '../../../src/storage/device-meta.ts';
import { changeOptions, readOptions } from '../../../src/storage/options-repository.ts';
import { projectionDigest, projectionLines } from '../../../src/storage/projection-digest.ts';
import { readBackup } from '../../../src/storage/read-backup.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { live, lives } from '../../support/random-life.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

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
        valueOf(await readBackup(restored, await writeBackup(c.db)));
        expect(await projectionLines(restored.db)).toEqual(await projectionLines(c.db));
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('makes the device anew and goes on from there', async () => {
    const c = await studied();
    const restored = testCollection(undefined, c.clock);
    const report = valueOf(await readBackup(restored, await writeBackup(c.db)));
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
    const [header, ...lines] = (await (await writeBackup(c.db)).text()).trimEnd().split('\n');
    const answers = lines.filter((line) => line.includes('"kind":"answered"'));
    const copies = answers.slice(0, 4).map((line, index) => {
      const { entry } = JSON.parse(line);
      const id = `${entry.id.slice(0, -1)}${index}`;
      const odd = [
        { schema: 2, grade: 9 },
        { kind: 'sung' },
        { cardId: `${entry.cardId.replaceAll(/[0-9a-f]/g, '0').slice(0, 36)}:en-zh` },
        { at: entry.at + 1e11, day: entry.day + 1157 },
      ][index];
      return JSON.stringify({ log: 'reviews', entry: { ...entry, id, seq: 100 + index, ...odd } });
    });
    const counts = { edits: lines.length - answers.length, reviews: answers.length + 5 };
    const { sha256: _sha256, ...known } = JSON.parse(header ?? '');
    const file = [JSON.stringify({ ...known, counts }), ...lines, ...copies, answers[0]];
    const target = testCollection(undefined, c.clock);
    const report = valueOf(await readBackup(target, new Blob([`${file.join('\n')}\n`])));
    expect(report).toMatchObject({
      known: 1,
      rebuilt: { damaged: 0, findings: { orphans: 1, unknown: 2, ahead: 1 } },
    });
    expect((await readReviews(target.db)).entries).toHaveLength(10);
    const again = await (await writeBackup(target.db)).text();
    for (const copy of copies) expect(again).toContain(JSON.parse(copy).entry.id);
  });

  it('goes on with the usual options where those of the file cannot be, and says so', async () => {
    const c = await studied();
    const spoilt = { desiredRetention: 5, parameters: [null, 1], maximumIntervalDays: 365 };
    valueOf(await changeOptions(c, spoilt as unknown as Partial<StudyOptions>));
    const target = testCollection(undefined, c.clock);
    const report = valueOf(await readBackup(target, await writeBackup(c.db)));
    expect(report.rebuilt?.refusedOptions).toBe(2);
    const options = await readOptions(target.db);
    expect(options).toEqual({ ...DEFAULT_OPTIONS, maximumIntervalDays: 365 });
    const { next } = await queueOf(target);
    expect(next).toBeDefined();
  });

  it('adds nothing twice', async () => {
    const c = await studied();
    const backup = await writeBackup(c.db);
    await answerNext(c);
    const before = await projectionLines(c.db);
    expect(valueOf(await readBackup(c, backup))).toEqual({ added: 0, known: 8 });
    expect(await projectionLines(c.db)).toEqual(before);
  });

  it('merges the answers of two devices, and both come to the same', async () => {
    const a = await studied();
    const b = testCollection(undefined, a.clock);
    valueOf(await readBackup(b, await writeBackup(a.db)));
    for (let turn = 0; turn < 4; turn += 1) {
      await answerNext(a, 1);
      await answerNext(b, 3);
    }
    valueOf(await readBackup(a, await writeBackup(b.db)));
    valueOf(await readBackup(b, await writeBackup(a.db)));
    expect(await projectionLines(b.db)).toEqual(await projectionLines(a.db));
    // Undoing on one device a card that the other answered later takes the long way.
    for (let turn = 0; turn < 4; turn += 1) valueOf(await undoLastReview(a));
    const undone = await projectionLines(a.db);
    valueOf(await rebuildProjections(a));
    expect(await projectionLines(a.db)).toEqual(undone);
  });

  it('keeps both logs where a copied profile went on under the same device', async () => {
    const c = await studied();
    const early = await writeBackup(c.db);
    await answerNext(c);
    const late = await writeBackup(c.db);
    const clone = testCollection(undefined, c.clock);
    valueOf(await readBackup(clone, early));
    const device = (await readMeta(c.db))?.device;
    const meta = await readMeta(clone.db);
    if (device === undefined || meta === undefined) throw new Error('no device');
    await clone.db.meta.put({ ...meta, device, reviewSeq: 6, reviewSealed: 6 });
    await answerNext(clone);
    valueOf(await readBackup(clone, late));
    const { entries } = await readReviews(clone.db);
    expect(entries.map((entry) => entry.seq).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 7,
    ]);
    expect(new Set(entries.map((entry) => entry.device))).toEqual(new Set([device]));
    expect((await readMeta(clone.db))?.device).not.toBe(device);
  });
});

describe('a bad backup', () => {
  const refusals: readonly (readonly [what: string, spoil: (text: string) => string])[] = [
    ['is empty', () => ''],
    ['is no JSON', () => 'hello\n'],
    ['has another format', (text) => text.replace('duizhao-backup', 'other')],
    ['is cut off', (text) => text.slice(0, text.length / 2)],
    ['lacks its last line', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`],
    ['was changed', (text) => text.replace('"grade":3', '"grade":4')],
    ['has a grade of 7', (text) => text.replace('"grade":3', '"grade":7')],
    [
      'is nested too deep',
      (text) => text.replace('"fields":', `"deep":${'['.repeat(1e5)}${']'.repeat(1e5)},"fields":`),
    ],
    ['is a list', () => '[]\n'],
  ];
  it.each(refusals)('is refused and changes nothing when it %s', async (_what, spoil) => {
    const c = await studied();
    const text = await (await writeBackup(c.db)).text();
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    const target = testCollection(undefined, c.clock);
    valueOf(await addText(target, sampleDraft(2)));
    const before = await projectionLines(target.db);
    const refused = await readBackup(target, new Blob([spoilt]));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'bad-backup' } });
    expect(await projectionLines(target.db)).toEqual(before);
    expect(await target.db.reviewBatches.count()).toBe(0);
  });

  it('of a newer version asks for that version', async () => {
    const c = await studied();
    const text = await (await writeBackup(c.db)).text();
    const newer = new Blob([text.replace('"version":1', '"version":2')]);
    const refused = await readBackup(testCollection(), newer);
    expect(refused).toEqual({ ok: false, error: { kind: 'newer-version' } });
  });
});
