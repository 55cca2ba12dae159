import { describe, expect, it } from 'vitest';
import type { TextId } from '../../../../src/domain/cards/bilingual-text.ts';
import { DIRECTIONS } from '../../../../src/domain/cards/exercise.ts';
import type { NoteId } from '../../../../src/domain/cards/note.ts';
import { cardStanding } from '../../../../src/domain/progress/card-standing.ts';
import { countText } from '../../../../src/domain/progress/count-text.ts';
import { coverage } from '../../../../src/domain/progress/coverage.ts';
import { dueCounts, waitingOn } from '../../../../src/domain/progress/due-counts.ts';
import { nextDueDay } from '../../../../src/domain/progress/next-due-day.ts';
import type { NoteCards } from '../../../../src/domain/progress/note-cards.ts';
import { newCard } from '../../../../src/domain/reviews/card.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';
import { learningCard, reviewCard, someCardId } from '../../../support/card-builders.ts';

const today = 100 as LearningDay;
const textId = 'text' as TextId;

function tallyOf(notes: readonly NoteCards[], exercises = DIRECTIONS) {
  const rows = notes.map((_, index) => ({
    id: `n${index}` as NoteId,
    en: 'Rain.',
    zh: '雨。',
    deleted: false,
  }));
  const cards = new Map(notes.map((group, index) => [`n${index}` as NoteId, group]));
  return countText({ textId, exercises, notes: rows, cards });
}

const suspended = { ...newCard(someCardId()), suspended: true };
const tally = tallyOf([
  {},
  { 'en-zh': reviewCard(80, 10) },
  { 'en-zh': reviewCard(99, 10) },
  { 'en-zh': learningCard(99) },
  { 'en-zh': suspended },
]);

describe('coverage', () => {
  it('divides the askable pairs of a text in four', () => {
    expect(coverage(tally, 'en-zh', today)).toEqual({
      fresh: 1,
      learning: 2,
      known: 1,
      suspended: 1,
    });
    expect(coverage(tally, 'zh-en', today).fresh).toBe(5);
  });

  it('lets a card be known as long as its stability lasts, and no day longer', () => {
    expect(cardStanding(reviewCard(90, 10), today)).toBe('known');
    expect(cardStanding(reviewCard(89, 10), today)).toBe('learning');
    expect(cardStanding(undefined, today)).toBe('fresh');
    expect(cardStanding(suspended, today)).toBe('suspended');
  });
});

const wide = { newPerDay: 20, reviewsPerDay: 200, burySiblings: true };

describe('dueCounts', () => {
  it('counts what comes today within the limits', () => {
    const studied = [{ text: { id: textId }, tally }];
    const limits = { ofText: () => wide, total: wide };
    const { total } = dueCounts(studied, undefined, limits, today);
    expect(total).toEqual({ fresh: 3, learning: 1, review: 1 });
    const narrow = {
      ...limits,
      ofText: () => ({ newPerDay: 2, reviewsPerDay: 0, burySiblings: true }),
    };
    const tight = dueCounts(studied, undefined, narrow, today);
    expect(tight.byText.get(textId)).toEqual({ fresh: 2, learning: 1, review: 0 });
    expect(tight.total).toEqual({ fresh: 2, learning: 1, review: 0 });
  });

  it('counts the cards of a pair together or one by one, as siblings are buried or not', () => {
    const pairs: NoteCards[] = [
      { 'en-zh': reviewCard(80, 10), 'zh-en': reviewCard(85, 10) },
      { 'en-zh': reviewCard(100, 10) },
      {},
    ];
    const both = tallyOf(pairs);
    expect(waitingOn(both, today, true)).toEqual({ fresh: 1, learning: 0, review: 1 });
    expect(waitingOn(both, today, false)).toEqual({ fresh: 3, learning: 0, review: 2 });
  });

  it('holds all texts together to the limits of all, whatever each may bring', () => {
    const other = 'text-b' as typeof textId;
    const studied = [
      { text: { id: textId }, tally },
      { text: { id: other }, tally },
    ];
    const limits = {
      ofText: (id: typeof textId) => ({ ...wide, newPerDay: id === other ? 1 : 20 }),
      total: { newPerDay: 3, reviewsPerDay: 1 },
    };
    const { byText, total } = dueCounts(studied, undefined, limits, today);
    expect(byText.get(other)).toEqual({ fresh: 1, learning: 1, review: 1 });
    expect(total).toEqual({ fresh: 3, learning: 2, review: 1 });
  });
});

describe('nextDueDay', () => {
  it('is tomorrow while there are new cards, then the first due day', () => {
    expect(nextDueDay([{ tally, burySiblings: true }], today)).toBe(101);
    const done = tallyOf([{ 'en-zh': reviewCard(99, 10) }], ['en-zh']);
    expect(nextDueDay([{ tally: done, burySiblings: true }], today)).toBe(109);
    expect(nextDueDay([], today)).toBeUndefined();
  });
});
