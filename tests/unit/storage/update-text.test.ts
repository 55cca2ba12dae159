import { describe, expect, it } from 'vitest';
import type { SentencePair } from '../../../src/domain/bitext/sentence-pair.ts';
import type { TextId } from '../../../src/domain/cards/bilingual-text.ts';
import { cardIdOf } from '../../../src/domain/cards/card-id.ts';
import { countSteps } from '../../../src/domain/cards/update/count-steps.ts';
import type { TextUpdate } from '../../../src/domain/cards/update/text-update.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { changeNote, listNotes } from '../../../src/storage/note-repository.ts';
import { planReimport, planUpdate } from '../../../src/storage/plan-update.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { readTallies } from '../../../src/storage/tally-repository.ts';
import { deleteText, listTexts } from '../../../src/storage/text-repository.ts';
import { undoUpdate, updateText } from '../../../src/storage/update-text.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

async function planOf(
  c: TestCollection,
  textId: TextId,
  pairs: readonly SentencePair[],
): Promise<TextUpdate> {
  return valueOf(await planUpdate(c, textId, pairs, 'given')).update;
}

async function withText(count: number) {
  const c = testCollection();
  const { pairs } = sampleDraft(count);
  const textId = valueOf(await addText(c, sampleDraft(count)));
  return { c, textId, pairs };
}

async function expectRebuildable(c: TestCollection): Promise<void> {
  const lived = await projectionLines(c.db);
  valueOf(await rebuildProjections(c));
  expect(await projectionLines(c.db)).toEqual(lived);
}

const NEW: SentencePair = {
  en: 'A new bridge was built.',
  zh: '新建了一座桥。',
  paragraph: 1,
  heading: false,
  confidence: 0.7,
};

describe('updateText', () => {
  it('keeps the cards of what stayed, and brings back all by an undo', async () => {
    const { c, textId, pairs } = await withText(5);
    const [first, second, third] = await listNotes(c.db, textId);
    if (first === undefined || second === undefined || third === undefined) throw new Error('few');
    for (const { id } of [first, second, third]) {
      valueOf(await answerCard(c, { cardId: cardIdOf(id, 'en-zh'), grade: 3, durationMs: 900 }));
    }
    const before = await listNotes(c.db, textId);
    const cards = await c.db.cards.toArray();
    const after = [
      NEW,
      pairs[0],
      { ...pairs[1], zh: '改了。' },
      ...pairs.slice(3),
    ] as SentencePair[];
    const undo = valueOf(await updateText(c, await planOf(c, textId, after)));
    const notes = await listNotes(c.db, textId);
    expect(notes.map(({ en, zh }) => ({ en, zh }))).toEqual(
      after.map(({ en, zh }) => ({ en, zh })),
    );
    expect(notes[1]?.id).toBe(first.id);
    expect(notes[2]?.id).toBe(second.id);
    expect(await c.db.cards.get(cardIdOf(second.id, 'en-zh'))).toEqual(
      cards.find(({ id }) => id === cardIdOf(second.id, 'en-zh')),
    );
    expect((await readTallies(c.db)).get(textId)).toMatchObject({ pairs: 5, askable: 5 });
    await expectRebuildable(c);

    valueOf(await undoUpdate(c, undo));
    const restored = await listNotes(c.db, textId);
    const core = (all: typeof before) =>
      all.map(({ id, en, zh, place, confidence }) => [id, en, zh, place, confidence]);
    expect(core(restored)).toEqual(core(before));
    expect(await c.db.cards.toArray()).toEqual(cards);
    await expectRebuildable(c);
  });

  it('asks to look again when the text was edited after the plan was made', async () => {
    const { c, textId, pairs } = await withText(3);
    const update = await planOf(c, textId, [...pairs, NEW]);
    const [note] = await listNotes(c.db, textId);
    if (note === undefined) throw new Error('no note');
    const other = testCollection(c.disk, c.clock);
    valueOf(await changeNote(other, note.id, { en: 'Edited elsewhere.' }));
    const lines = await projectionLines(c.db);
    expect(await updateText(c, update)).toEqual({ ok: false, error: { kind: 'stale' } });
    expect(await projectionLines(c.db)).toEqual(lines);
    const again = await planOf(c, textId, [...pairs, NEW]);
    expect(countSteps(again)).toMatchObject({ changed: 1, added: 1 });
    valueOf(await updateText(c, again));
  });

  it('does not mind an answer in between, nor takes it back', async () => {
    const { c, textId, pairs } = await withText(2);
    const update = await planOf(c, textId, [...pairs, NEW]);
    const [note] = await listNotes(c.db, textId);
    if (note === undefined) throw new Error('no note');
    const cardId = cardIdOf(note.id, 'zh-en');
    valueOf(await answerCard(c, { cardId, grade: 4, durationMs: 900 }));
    const undo = valueOf(await updateText(c, update));
    const added = (await listNotes(c.db, textId))[2];
    if (added === undefined) throw new Error('nothing added');
    const own = cardIdOf(added.id, 'en-zh');
    valueOf(await answerCard(c, { cardId: own, grade: 3, durationMs: 900 }));
    valueOf(await undoUpdate(c, undo));
    expect((await c.db.cards.get(cardId))?.reps).toBe(1);
    expect((await c.db.cards.get(own))?.reps).toBe(1);
    await expectRebuildable(c);
  });

  it('takes back only what was not edited again', async () => {
    const { c, textId, pairs } = await withText(2);
    const after = pairs.map((pair) => ({ ...pair, en: `${pair.en} Truly.` }));
    const undo = valueOf(await updateText(c, await planOf(c, textId, after)));
    const [note] = await listNotes(c.db, textId);
    if (note === undefined) throw new Error('no note');
    valueOf(await changeNote(c, note.id, { en: 'Mine.' }));
    valueOf(await undoUpdate(c, undo));
    expect((await listNotes(c.db, textId)).map(({ en }) => en)).toEqual(['Mine.', pairs[1]?.en]);
  });

  it('is all or nothing when it is cancelled or the text is gone', async () => {
    const { c, textId, pairs } = await withText(3);
    const many = Array.from({ length: 1_200 }, (_, at) => ({ ...NEW, en: `${NEW.en} ${at}` }));
    const update = await planOf(c, textId, [...pairs.slice(1), ...many]);
    const lines = await projectionLines(c.db);
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done > 1_000) stop.abort();
    };
    expect(await updateText(c, update, onProgress, stop.signal)).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    });
    expect(await projectionLines(c.db)).toEqual(lines);
    valueOf(await deleteText(c, textId));
    const missing = { ok: false, error: { kind: 'missing', what: 'text' } };
    expect(await updateText(c, update)).toEqual(missing);
    expect(await planUpdate(c, textId, pairs, 'given')).toEqual(missing);
  });

  it('writes few log entries for many pairs', async () => {
    const { c, textId, pairs } = await withText(1_200);
    const before = await c.db.editTail.count();
    const after = pairs.map((pair) => ({ ...pair, zh: `${pair.zh}吗` }));
    valueOf(await updateText(c, await planOf(c, textId, after)));
    expect((await c.db.editTail.count()) - before).toBe(3);
  });
});

describe('planReimport', () => {
  it('finds the text that the pairs are a later version of', async () => {
    const { c, textId, pairs } = await withText(40);
    const others = Array.from({ length: 9 }, (_, at) => ({
      ...NEW,
      en: `Other ${at}`,
      zh: `别的${at}`,
    }));
    valueOf(await addText(c, { ...sampleDraft(1), pairs: [...others, ...pairs.slice(0, 2)] }));
    const later = [...pairs.slice(0, 30), NEW];
    const found = valueOf(await planReimport(c, later));
    expect(found?.text.id).toBe(textId);
    expect(found && countSteps(found.update)).toMatchObject({
      unchanged: 30,
      added: 1,
      removed: 10,
    });
    expect(valueOf(await planReimport(c, [NEW]))).toBeUndefined();
  });

  it('knows a long text by a part of it, and no text that was deleted', async () => {
    const { c, textId, pairs } = await withText(1_000);
    expect(valueOf(await planReimport(c, pairs))?.update.steps).toEqual([]);
    expect(valueOf(await planReimport(c, pairs.slice(0, 100)))).toBeUndefined();
    valueOf(await deleteText(c, textId));
    expect(await listTexts(c.db)).toEqual([]);
    expect(valueOf(await planReimport(c, pairs))).toBeUndefined();
  });
});
