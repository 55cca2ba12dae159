import { describe, expect, it } from 'vitest';
import { cardIdOf } from '../../../src/domain/cards/card-id.ts';
import { DIRECTIONS, type Exercise } from '../../../src/domain/cards/exercise.ts';
import type { Grade } from '../../../src/domain/reviews/grade.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { changeNote, listNotes } from '../../../src/storage/note-repository.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import { answerCard, buryCard, forgetCard, suspendCard } from '../../../src/storage/review-log.ts';
import type { Scope } from '../../../src/storage/study-queue.ts';
import { deleteText, restoreText, setTextExercises } from '../../../src/storage/text-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const DAY = 24 * 3_600_000;

/** Studies until nothing is left and says what was asked, as `paragraph exercise`. */
async function studyAll(c: TestCollection, grade: Grade, scope?: Scope): Promise<string[]> {
  const asked: string[] = [];
  for (let turn = 0; turn < 500; turn += 1) {
    const { next, waitUntil } = await queueOf(c, scope);
    if (next === undefined && waitUntil === undefined) return asked;
    if (next === undefined) {
      c.clock.advance((waitUntil ?? 0) - c.now());
      continue;
    }
    asked.push(`${next.note.paragraph} ${next.exercise}`);
    valueOf(await answerCard(c, { cardId: next.card.id, grade, durationMs: 1_000 }));
    c.clock.advance(1_000);
  }
  throw new Error('the queue never ends');
}

async function withText(count: number, exercises?: readonly Exercise[]) {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(count, exercises)));
  return { c, textId, notes: await listNotes(c.db, textId) };
}

describe('readStudyQueue', () => {
  it('asks each pair in one direction a day, and in the other from the next day on', async () => {
    const { c } = await withText(3);
    expect((await queueOf(c)).counts).toEqual({ fresh: 3, learning: 0, review: 0 });
    expect(await studyAll(c, 4)).toEqual(['0 en-zh', '1 en-zh', '2 en-zh']);
    expect((await queueOf(c)).counts).toEqual({ fresh: 0, learning: 0, review: 0 });
    c.clock.advance(DAY);
    expect((await queueOf(c)).counts.fresh).toBe(3);
    expect(await studyAll(c, 4)).toEqual(['0 zh-en', '1 zh-en', '2 zh-en']);
  });

  it('says beforehand how many cards will come', async () => {
    const { c } = await withText(12);
    for (let day = 0; day < 12; day += 1) {
      const { counts } = await queueOf(c);
      const asked = await studyAll(c, 4);
      expect(asked).toHaveLength(counts.fresh + counts.learning + counts.review);
      c.clock.advance(DAY);
    }
  }, 30_000);

  it('holds the limit of new cards a day, over all texts and in each alone', async () => {
    const { c, textId } = await withText(30, ['en-zh']);
    c.clock.advance(1_000);
    const other = valueOf(await addText(c, sampleDraft(30, ['en-zh'], 'Other')));
    valueOf(await changeOptions(c, { newPerDay: 5, newPerDayTotal: 5 }));
    expect((await queueOf(c)).counts.fresh).toBe(5);
    expect(await studyAll(c, 4)).toHaveLength(5);
    expect((await queueOf(c)).counts.fresh).toBe(0);
    expect((await queueOf(c, { kind: 'text', textId })).counts.fresh).toBe(0);
    expect((await queueOf(c, { kind: 'text', textId: other })).counts.fresh).toBe(5);
    expect(await studyAll(c, 4, { kind: 'text', textId: other })).toHaveLength(5);
    c.clock.advance(DAY);
    expect((await queueOf(c)).counts.fresh).toBe(5);
  });

  it('holds the limit of reviews, and brings the longest due first', async () => {
    const { c } = await withText(10, ['en-zh']);
    await studyAll(c, 4);
    c.clock.advance(90 * DAY);
    valueOf(await changeOptions(c, { reviewsPerDay: 4, newPerDay: 0 }));
    expect((await queueOf(c)).counts.review).toBe(4);
    const due = await c.db.cards.orderBy('[textId+dueDay]').toArray();
    expect((await queueOf(c)).next?.card.id).toBe(due[0]?.id);
    expect(await studyAll(c, 3)).toHaveLength(4);
  });

  it('says when the next learning card comes where nothing else is left', async () => {
    const { c } = await withText(1, ['en-zh']);
    valueOf(await changeOptions(c, { learnAheadMs: 0 }));
    const { next } = await queueOf(c);
    if (next === undefined) throw new Error('no card');
    const at = c.now();
    valueOf(await answerCard(c, { cardId: next.card.id, grade: 1, durationMs: 1 }));
    const queue = await queueOf(c);
    expect(queue.next).toBeUndefined();
    expect(queue.waitUntil).toBe(at + 60_000);
    expect(queue.counts.learning).toBe(1);
  });

  it('passes over deleted texts and notes, gaps, suspended and buried cards', async () => {
    const { c, textId, notes } = await withText(6, ['en-zh']);
    const [a, b, d, e] = notes.map((note) => note.id);
    if (a === undefined || b === undefined || d === undefined || e === undefined) {
      throw new Error('no notes');
    }
    valueOf(await changeNote(c, a, { deleted: true }));
    valueOf(await changeNote(c, b, { zh: ' ' }));
    valueOf(await suspendCard(c, cardIdOf(d, 'en-zh')));
    valueOf(await buryCard(c, cardIdOf(e, 'en-zh')));
    expect((await queueOf(c)).counts.fresh).toBe(2);
    expect((await queueOf(c)).next?.note.paragraph).toBe(4);
    c.clock.advance(DAY);
    expect((await queueOf(c)).next?.note.paragraph).toBe(3);
    valueOf(await changeNote(c, a, { deleted: false }));
    expect((await queueOf(c)).next?.note.paragraph).toBe(0);
    valueOf(await deleteText(c, textId));
    expect(await queueOf(c)).toMatchObject({ next: undefined, counts: { fresh: 0 } });
    valueOf(await restoreText(c, textId));
    expect((await queueOf(c)).counts.fresh).toBe(4);
  });

  it('leaves a mark behind a long walk, and finds what comes free before it', async () => {
    const { c, textId, notes } = await withText(300, ['en-zh']);
    for (const note of notes.slice(0, 250)) {
      valueOf(await suspendCard(c, cardIdOf(note.id, 'en-zh')));
    }
    expect((await c.db.newMarks.get(textId))?.place).toBe('');
    expect((await queueOf(c)).next?.note.paragraph).toBe(250);
    expect((await c.db.newMarks.get(textId))?.place).toBe(notes[250]?.place);
    expect((await queueOf(c)).next?.note.paragraph).toBe(250);
    valueOf(await forgetCard(c, cardIdOf(notes[3]?.id as never, 'en-zh')));
    expect((await queueOf(c)).next?.note.paragraph).toBe(250);
    valueOf(await setTextExercises(c, textId, ['zh-en']));
    expect((await queueOf(c)).next?.note.paragraph).toBe(0);
  }, 30_000);

  it('finds a card again that was forgotten or undone behind the mark', async () => {
    const { c, notes } = await withText(260, ['en-zh']);
    for (const note of notes.slice(0, 250)) {
      valueOf(await answerCard(c, { cardId: cardIdOf(note.id, 'en-zh'), grade: 4, durationMs: 1 }));
    }
    valueOf(await changeOptions(c, { newPerDay: 999, newPerDayTotal: 999 }));
    expect((await queueOf(c)).next?.note.paragraph).toBe(250);
    valueOf(await forgetCard(c, cardIdOf(notes[7]?.id as never, 'en-zh')));
    expect((await queueOf(c)).next?.note.paragraph).toBe(7);
  }, 30_000);

  it('drops the due cards of a direction that is switched off, and has them again later', async () => {
    const { c, textId } = await withText(4);
    await studyAll(c, 4);
    c.clock.advance(60 * DAY);
    valueOf(await changeOptions(c, { newPerDay: 0 }));
    expect((await queueOf(c)).counts.review).toBe(4);
    valueOf(await setTextExercises(c, textId, ['zh-en']));
    expect((await queueOf(c)).counts.review).toBe(0);
    expect((await queueOf(c)).next).toBeUndefined();
    valueOf(await setTextExercises(c, textId, ['zh-en', 'en-zh']));
    expect((await queueOf(c)).counts.review).toBe(4);
  });
});

describe('a new card that a due sibling hid', () => {
  it.each([
    ['buried', buryCard],
    ['suspended', suspendCard],
  ])('comes in the same tab once the sibling is %s', async (_, putAside) => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(3, DIRECTIONS)));
    const [first] = await listNotes(c.db, textId);
    if (first === undefined) throw new Error('no note');
    const due = cardIdOf(first.id, 'en-zh');
    valueOf(await answerCard(c, { cardId: due, grade: 4, durationMs: 1 }));
    c.clock.advance(60 * 24 * 3_600_000);
    const places = async () => {
      const { next, upcoming } = await queueOf(c);
      return [next, ...upcoming].map((card) => card?.card.id);
    };
    expect(await places()).not.toContain(cardIdOf(first.id, 'zh-en'));
    valueOf(await putAside(c, due));
    expect(await places()).toContain(cardIdOf(first.id, 'zh-en'));
  });
});
