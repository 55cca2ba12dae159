import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextId } from '../../../src/domain/cards/bilingual-text.ts';
import { cardIdOf, splitCardId } from '../../../src/domain/cards/card-id.ts';
import { EXERCISES } from '../../../src/domain/cards/exercise.ts';
import type { CardsWish } from '../../../src/domain/reviews/cards-wish.ts';
import type { LearningDay } from '../../../src/shared/time.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { readCards } from '../../../src/storage/card-repository.ts';
import { changeCards, undoCards } from '../../../src/storage/change-cards.ts';
import { changeNotes, undoNotes } from '../../../src/storage/change-notes.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { live, lives } from '../../support/random-life.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { todayOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const allNotes = async (c: TestCollection) =>
  (await c.db.notes.toArray()).filter(({ deleted }) => !deleted).map(({ id }) => id);
const allCards = async (c: TestCollection) =>
  (await allNotes(c)).flatMap((id) => EXERCISES.map((exercise) => cardIdOf(id, exercise)));

const wishes = (today: LearningDay): readonly CardsWish[] => [
  { kind: 'suspend' },
  { kind: 'unsuspend' },
  { kind: 'bury' },
  { kind: 'forget' },
  { kind: 'flag', flag: 3 },
  { kind: 'due', from: today, until: (today + 6) as LearningDay },
];

describe('changing many cards', () => {
  it('is taken back without a trace', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(lives, fc.nat(5), async (deeds, pick) => {
        const c = testCollection();
        await live(c, deeds);
        const before = await projectionLines(c.db);
        const wish = wishes(await todayOf(c))[pick] ?? { kind: 'bury' };
        const report = valueOf(await changeCards(c, await allCards(c), wish));
        if (report.undo === undefined) expect(await projectionLines(c.db)).toEqual(before);
        else expect(valueOf(await undoCards(c, report.undo))).toBe(report.changed);
        expect(await projectionLines(c.db)).toEqual(before);
        changed += report.changed;
        c.db.close();
      }),
      { numRuns: 25 },
    );
    expect(changed, 'cards that were changed at all').toBeGreaterThan(100);
  }, 60_000);

  it('spreads due days evenly, in the order of the cards', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(8, ['en-zh'])));
    const ids = (await allNotes(c)).map((id) => cardIdOf(id, 'en-zh'));
    for (const cardId of ids.slice(1)) {
      valueOf(await answerCard(c, { cardId, grade: 4, durationMs: 1 }));
    }
    const from = ((await todayOf(c)) + 3) as LearningDay;
    const until = (from + 2) as LearningDay;
    const report = valueOf(await changeCards(c, ids, { kind: 'due', from, until }));
    expect(report.changed).toBe(7);
    const due = (await readCards(c.db, ids)).map(({ state }) =>
      state.kind === 'review' ? state.due.day - from : state.kind,
    );
    expect(due).toEqual(['new', 0, 0, 0, 1, 1, 2, 2]);
  });

  it('is left alone by the undo of single answers', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(3)));
    valueOf(await changeCards(c, await allCards(c), { kind: 'suspend' }));
    expect(valueOf(await undoLastReview(c))).toBeUndefined();
  });
});

describe('changing many pairs', () => {
  it('is taken back: texts, tags, cards and counts are as they were', async () => {
    await fc.assert(
      fc.asyncProperty(lives, fc.nat(2), async (deeds, pick) => {
        const c = testCollection();
        await live(c, deeds);
        const other = valueOf(await addText(c, sampleDraft(1, ['zh-en'])));
        const before = await withoutStamps(c);
        const wish = [
          { kind: 'move', textId: other } as const,
          { kind: 'remove' } as const,
          { kind: 'add-tags', tags: ['new', '语法::了'] } as const,
        ][pick] ?? { kind: 'remove' };
        const report = valueOf(await changeNotes(c, await allNotes(c), wish));
        if (report.changed > 0) expect(await withoutStamps(c)).not.toEqual(before);
        expect(valueOf(await undoNotes(c, report.undo))).toBe(report.changed);
        expect(await withoutStamps(c)).toEqual(before);
        c.db.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('moves pairs to the end of the other text, in order, with all that is known of their cards', async () => {
    const c = testCollection();
    const from = valueOf(await addText(c, sampleDraft(4)));
    const to = valueOf(await addText(c, sampleDraft(2, ['zh-en'], 'Other')));
    const [first, second, third] = await listNotes(c.db, from);
    if (first === undefined || second === undefined || third === undefined) throw new Error('none');
    const cardId = cardIdOf(second.id, 'zh-en');
    valueOf(await answerCard(c, { cardId, grade: 4, durationMs: 900 }));
    const [known] = await readCards(c.db, [cardId]);
    valueOf(await changeNotes(c, [second.id, third.id], { kind: 'move', textId: to }));

    expect((await listNotes(c.db, to)).slice(2).map(({ id }) => id)).toEqual([second.id, third.id]);
    expect((await listNotes(c.db, from)).map(({ id }) => id)).not.toContain(second.id);
    expect(await readCards(c.db, [cardId])).toEqual([known]);
    const [day] = await c.db.days.toArray();
    expect(Object.keys(day?.texts ?? {})).toEqual([to]);
    expect((await c.db.tallies.get(to))?.standing['zh-en']?.started).toBe(1);
    expect((await c.db.tallies.get(from))?.standing['zh-en']).toBeUndefined();
    expect(splitCardId(cardId).noteId).toBe(second.id);
  });

  it('refuses to move pairs to a text that is not there', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(1)));
    const moved = await changeNotes(c, await allNotes(c), {
      kind: 'move',
      textId: 'gone' as TextId,
    });
    expect(moved.ok || moved.error).toEqual({ kind: 'missing', what: 'text' });
  });
});

/** The projections without the stamps of fields that were written, which tell of the way and not of the end. */
async function withoutStamps(c: TestCollection): Promise<string[]> {
  return (await projectionLines(c.db)).map((line) =>
    line
      .replace(/"changed":\{[^}]*\}/u, '')
      // Tags that were taken away again are an empty list where there was none.
      .replace(/"tags":\[\],?/u, ''),
  );
}
