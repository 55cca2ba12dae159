import { describe, expect, it } from 'vitest';
import { cardIdOf } from '../../../src/domain/cards/card-id.ts';
import { DIRECTIONS } from '../../../src/domain/cards/exercise.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { readCards } from '../../../src/storage/card-repository.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import {
  addPreset,
  changeOptions,
  changePreset,
  listPresets,
  readOptionsBook,
  setPresetDeleted,
} from '../../../src/storage/options-repository.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { readText, setTextOptions } from '../../../src/storage/text-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const DAY = 24 * 3_600_000;

async function twoTexts() {
  const c = testCollection();
  const first = valueOf(await addText(c, sampleDraft(30, ['en-zh'])));
  c.clock.advance(1_000);
  const second = valueOf(await addText(c, sampleDraft(30, ['en-zh'], 'Other')));
  return { c, first, second };
}

describe('options of a text', () => {
  it('hold for the texts that share the preset, and for no other', async () => {
    const { c, first, second } = await twoTexts();
    const slow = valueOf(await addPreset(c, 'Slow', { newPerDay: 3 }));
    valueOf(await setTextOptions(c, first, slow));
    expect((await queueOf(c, { kind: 'text', textId: first })).counts.fresh).toBe(3);
    expect((await queueOf(c, { kind: 'text', textId: second })).counts.fresh).toBe(20);
    valueOf(await changeOptions(c, { newPerDayTotal: 100 }));
    expect((await queueOf(c)).counts.fresh).toBe(23);
    valueOf(await setTextOptions(c, second, slow));
    expect((await queueOf(c)).counts.fresh).toBe(6);
  });

  it('go to the next text where the limit of one is reached', async () => {
    const { c, first, second } = await twoTexts();
    const one = valueOf(await addPreset(c, 'One', { newPerDay: 1 }));
    valueOf(await setTextOptions(c, first, one));
    const asked: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const { next } = await queueOf(c);
      if (next === undefined) throw new Error('no card');
      asked.push(next.text.id);
      valueOf(await answerCard(c, { cardId: next.card.id, grade: 4, durationMs: 1 }));
    }
    expect(asked).toEqual([first, second, second]);
  });

  it('fall back to the collection when the preset is removed, and come back with it', async () => {
    const { c, first } = await twoTexts();
    const preset = valueOf(await addPreset(c, 'Slow', { newPerDay: 3 }));
    valueOf(await setTextOptions(c, first, preset));
    valueOf(await setPresetDeleted(c, preset, true));
    expect(await listPresets(c.db)).toEqual([]);
    expect((await queueOf(c, { kind: 'text', textId: first })).counts.fresh).toBe(20);
    valueOf(await setPresetDeleted(c, preset, false));
    valueOf(await changePreset(c, preset, { name: 'Very slow', newPerDay: 2 }));
    expect(await listPresets(c.db)).toEqual([{ id: preset, name: 'Very slow' }]);
    expect((await queueOf(c, { kind: 'text', textId: first })).counts.fresh).toBe(2);
  });

  it('schedule an answer, whether the queue has read them or not', async () => {
    const { c, first, second } = await twoTexts();
    const short = valueOf(await addPreset(c, 'Short', { maximumIntervalDays: 2 }));
    valueOf(await setTextOptions(c, first, short));
    const intervalOf = async (textId: typeof first, isKnown: boolean) => {
      const { next } = await queueOf(c, { kind: 'text', textId });
      if (next === undefined) throw new Error('no card');
      const known = isKnown ? { known: next.known } : {};
      const given = { cardId: next.card.id, grade: 4 as const, durationMs: 1, ...known };
      const { card } = valueOf(await answerCard(c, given));
      return card.state.kind === 'review' ? card.state.intervalDays : 0;
    };
    expect(await intervalOf(first, true)).toBe(2);
    expect(await intervalOf(first, false)).toBe(2);
    expect(await intervalOf(second, true)).toBeGreaterThan(2);
    const book = await readOptionsBook(c.db);
    const text = await readText(c.db, first);
    expect(book.of(text ?? {}).maximumIntervalDays).toBe(2);
  });
});

describe('orders of the queue', () => {
  it('bring the least or the best remembered review first', async () => {
    const { c, first } = await twoTexts();
    const notes = await listNotes(c.db, first);
    for (const [index, note] of notes.slice(0, 6).entries()) {
      const grade = index % 2 === 0 ? 4 : 3;
      const cardId = cardIdOf(note.id, 'en-zh');
      valueOf(await answerCard(c, { cardId, grade, durationMs: 1 }));
      valueOf(await answerCard(c, { cardId, grade, durationMs: 1 }));
    }
    c.clock.advance(60 * DAY);
    const stability = async (order: 'retrievability-ascending' | 'retrievability-descending') => {
      valueOf(await changeOptions(c, { reviewOrder: order, newPerDay: 0 }));
      const { next } = await queueOf(c, { kind: 'all' });
      return next?.card.state.kind === 'review' ? next.card.state.memory.stability : 0;
    };
    const weakest = await stability('retrievability-ascending');
    expect(await stability('retrievability-descending')).toBeGreaterThan(weakest);
  });

  it('put new cards where and in the order that is wanted', async () => {
    const { c, first } = await twoTexts();
    const scope = { kind: 'text', textId: first } as const;
    expect((await queueOf(c, scope)).next?.note.paragraph).toBe(0);
    valueOf(await changeOptions(c, { newOrder: 'random' }));
    const drawn = await queueOf(c, scope);
    const places = [drawn.next, ...drawn.upcoming].map((one) => one?.note.paragraph);
    expect(places).not.toEqual([0, 1, 2]);
    expect((await queueOf(c, scope)).next?.note.paragraph).toBe(places[0]);
  });
});

describe('a leech', () => {
  it('is suspended by the answer that makes it one, and both are undone as one', async () => {
    const { c, first } = await twoTexts();
    valueOf(await changeOptions(c, { leechThreshold: 1 }));
    const [note] = await listNotes(c.db, first);
    if (note === undefined) throw new Error('no note');
    const cardId = cardIdOf(note.id, 'en-zh');
    valueOf(await answerCard(c, { cardId, grade: 4, durationMs: 1 }));
    c.clock.advance(30 * DAY);
    const { card } = valueOf(await answerCard(c, { cardId, grade: 1, durationMs: 1 }));
    expect(card).toMatchObject({ suspended: true, lapses: 1 });
    valueOf(await undoLastReview(c));
    expect((await readCards(c.db, [cardId]))[0]).toMatchObject({ suspended: false, lapses: 0 });
    valueOf(await changeOptions(c, { leechAction: 'mark' }));
    const marked = valueOf(await answerCard(c, { cardId, grade: 1, durationMs: 1 }));
    expect(marked.card).toMatchObject({ suspended: false, lapses: 1 });
  });
});

describe('cards of one sentence pair', () => {
  const HOUR = 3_600_000;

  async function studyDay(burySiblings: boolean) {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(4, DIRECTIONS)));
    valueOf(await changeOptions(c, { burySiblings, learningStepsMs: [] }));
    const asked: string[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const { next, counts } = await queueOf(c);
      expect(counts.fresh + counts.review > 0).toBe(next !== undefined);
      if (next === undefined) break;
      asked.push(next.note.id);
      valueOf(await answerCard(c, { cardId: next.card.id, grade: 3, durationMs: 1 }));
    }
    return { c, asked };
  }

  it('come one a day', async () => {
    const { c, asked } = await studyDay(true);
    expect(asked.length).toBe(4);
    expect(new Set(asked).size).toBe(4);
    c.clock.advance(24 * HOUR);
    expect((await queueOf(c)).counts.fresh).toBe(4);
  });

  it('come on the same day where they are not buried, and not one right after the other', async () => {
    const { c, asked } = await studyDay(false);
    expect(asked.length).toBe(8);
    expect(new Set(asked).size).toBe(4);
    // Only at the very end nothing else is left to come between.
    const neighbours = asked.slice(1, -1).filter((id, index) => id === asked[index]);
    expect(neighbours).toEqual([]);
    valueOf(await changeOptions(c, { burySiblings: true }));
    expect((await queueOf(c)).counts).toEqual({ fresh: 0, learning: 0, review: 0 });
  });
});
