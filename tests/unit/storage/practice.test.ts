import { describe, expect, it } from 'vitest';
import { cardIdOf, splitCardId } from '../../../src/domain/cards/card-id.ts';
import { learningDay } from '../../../src/domain/reviews/learning-day.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { readCards } from '../../../src/storage/card-repository.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import { readStudyCard } from '../../../src/storage/practice-card.ts';
import { type PracticeWish, pickPracticeCards } from '../../../src/storage/practice-cards.ts';
import {
  answerCard,
  practiseCard,
  suspendCard,
  undoLastReview,
} from '../../../src/storage/review-log.ts';
import { deleteText } from '../../../src/storage/text-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const DAY = 24 * 3_600_000;
const ALL: PracticeWish = { kind: 'begun', days: 3, count: 20 };

/** Two texts; of each the first four cards are begun, with Easy but for one Again. */
async function studied() {
  const c = testCollection();
  const texts = [
    valueOf(await addText(c, sampleDraft(8, ['en-zh']))),
    valueOf(await addText(c, sampleDraft(8, ['en-zh'], 'Other'))),
  ] as const;
  const ids = [];
  for (const textId of texts) {
    for (const [index, note] of (await listNotes(c.db, textId)).slice(0, 4).entries()) {
      const cardId = cardIdOf(note.id, 'en-zh');
      valueOf(await answerCard(c, { cardId, grade: index === 2 ? 1 : 4, durationMs: 1 }));
      ids.push(cardId);
    }
  }
  const today = () => learningDay(c.now(), c.utcOffset(c.now()), 4);
  const pick = (wish: Partial<PracticeWish>) =>
    pickPracticeCards(c.db, { ...ALL, ...wish }, { today: today(), seed: 5 });
  return { c, texts, ids, today, pick };
}

describe('pickPracticeCards', () => {
  it('finds what is begun, of one text or all, and what falls due soon', async () => {
    const { texts, ids, pick } = await studied();
    expect(new Set(await pick({}))).toEqual(new Set(ids.filter((_, index) => index % 4 !== 2)));
    expect(await pick({ textId: texts[1] })).toHaveLength(3);
    expect(await pick({ kind: 'ahead', days: 1 })).toEqual([]);
    expect(await pick({ kind: 'ahead', days: 30 })).toHaveLength(6);
    expect(await pick({ kind: 'hardest', count: 2 })).toHaveLength(2);
  });

  it('finds what was forgotten today, until it is undone or another day', async () => {
    const { c, ids, pick } = await studied();
    expect(new Set(await pick({ kind: 'forgotten' }))).toEqual(new Set([ids[2], ids[6]]));
    valueOf(await undoLastReview(c));
    valueOf(await undoLastReview(c));
    expect(await pick({ kind: 'forgotten' })).toEqual([ids[2]]);
    c.clock.advance(DAY);
    expect(await pick({ kind: 'forgotten' })).toEqual([]);
  });

  it('passes over suspended cards and deleted texts', async () => {
    const { c, texts, ids, pick } = await studied();
    valueOf(await suspendCard(c, ids[0] as never));
    valueOf(await deleteText(c, texts[1]));
    expect(new Set(await pick({}))).toEqual(new Set([ids[1], ids[3]]));
  });
});

describe('practice', () => {
  it('leaves cards, counts and queue as they are, and is undone like any entry', async () => {
    const { c, ids } = await studied();
    const rows = async () => ({
      cards: await readCards(c.db, ids),
      tallies: await c.db.tallies.toArray(),
      days: await c.db.days.toArray(),
      counts: (await queueOf(c)).counts,
    });
    const before = await rows();
    for (const cardId of ids) {
      valueOf(await practiseCard(c, { cardId, grade: 1, durationMs: 5, typed: { answer: '好' } }));
    }
    expect(await rows()).toEqual(before);
    const undone = valueOf(await undoLastReview(c));
    expect(undone).toEqual({ cardId: ids.at(-1), kind: 'practised' });
    expect(await rows()).toEqual(before);
  });
});

describe('readStudyCard', () => {
  it('reads all that is needed to ask and answer, and nothing of what is gone', async () => {
    const { c, texts, ids, today } = await studied();
    const [id] = ids;
    if (id === undefined) throw new Error('no card');
    const asked = await readStudyCard(c.db, id, today());
    expect(asked).toMatchObject({ card: { id }, text: { id: texts[0] }, exercise: 'en-zh' });
    const given = { cardId: id, grade: 3 as const, durationMs: 1, known: asked?.known as never };
    expect(valueOf(await answerCard(c, given)).card.reps).toBe(2);
    valueOf(await deleteText(c, texts[0]));
    expect(await readStudyCard(c.db, id, today())).toBeUndefined();
    expect(splitCardId(id).exercise).toBe('en-zh');
  });
});
