import { describe, expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { listNotes, pageNotes } from '../../../src/storage/note-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { readTallies } from '../../../src/storage/tally-repository.ts';
import { listTexts, readText } from '../../../src/storage/text-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

describe('addText', () => {
  it('keeps pairs in order, with progress, and makes no card rows', async () => {
    const c = testCollection();
    const steps: number[] = [];
    const onProgress = (done: number) => steps.push(done);
    const textId = valueOf(await addText(c, sampleDraft(1_201), { onProgress }));
    expect(steps).toEqual([500, 1_000, 1_201]);
    const notes = await listNotes(c.db, textId);
    expect(notes.map((note) => note.paragraph)).toEqual(Array.from({ length: 1_201 }, (_, i) => i));
    expect(await c.db.cards.count()).toBe(0);
    const tally = (await readTallies(c.db)).get(textId);
    expect(tally).toMatchObject({ pairs: 1_201, askable: 1_201 });
    const page = await pageNotes(c.db, textId, notes[9]?.place, 3);
    expect(page.map((note) => note.paragraph)).toEqual([10, 11, 12]);
  });

  it('keeps a pair that lacks a side as a gap that is not asked', async () => {
    const c = testCollection();
    const draft = sampleDraft(2);
    const [first, second] = draft.pairs;
    if (first === undefined || second === undefined) throw new Error('no pairs');
    const textId = valueOf(await addText(c, { ...draft, pairs: [{ ...first, zh: '' }, second] }));
    expect((await readTallies(c.db)).get(textId)).toMatchObject({ pairs: 2, askable: 1 });
  });

  it('keeps lone surrogates, marks and markup as they are, through a rebuild', async () => {
    const c = testCollection();
    const [pair] = sampleDraft(1).pairs;
    if (pair === undefined) throw new Error('no pair');
    const nasty = { ...pair, en: 'a \ud800 <script>\u202e', zh: '\u0000中\ufeff' };
    const textId = valueOf(await addText(c, { ...sampleDraft(1), pairs: [nasty] }));
    const before = await projectionLines(c.db);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(before);
    expect((await listNotes(c.db, textId))[0]).toMatchObject({ en: nasty.en, zh: nasty.zh });
  });

  it('leaves nothing when it is cancelled in the middle', async () => {
    const c = testCollection();
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done >= 1_000) stop.abort();
    };
    const added = await addText(c, sampleDraft(2_000), { onProgress, signal: stop.signal });
    expect(added).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await listTexts(c.db)).toEqual([]);
    const counts = await Promise.all(c.db.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
  });

  it('takes a text without a single pair', async () => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(0)));
    expect(await readText(c.db, textId)).toMatchObject({ title: 'Made up' });
  });
});
