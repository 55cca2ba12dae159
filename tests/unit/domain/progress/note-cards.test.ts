import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../../../../src/domain/cards/exercise.ts';
import { hiddenOn, noteSpan, shownCards } from '../../../../src/domain/progress/note-cards.ts';
import { newCard } from '../../../../src/domain/reviews/card.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';
import { learningCard, reviewCard, someCardId } from '../../../support/card-builders.ts';

const today = 100 as LearningDay;
const show = (cards: Parameters<typeof shownCards>[0]) => shownCards(cards, EXERCISES, today);

describe('shownCards', () => {
  it('shows the first exercise of an untouched note', () => {
    expect(show({})).toEqual({ learning: [], review: undefined, fresh: 'en-zh' });
  });

  it('waits with the other direction until the day after an answer', () => {
    const cards = { 'en-zh': reviewCard(100, 3) };
    expect(show(cards)).toEqual({ learning: [], review: undefined, fresh: undefined });
    expect(shownCards(cards, EXERCISES, 101 as LearningDay).fresh).toBe('zh-en');
  });

  it('lets a due card come before a new sibling, and the longest due before the other', () => {
    expect(show({ 'en-zh': reviewCard(90, 10) }).review).toBe('en-zh');
    expect(show({ 'en-zh': reviewCard(90, 10), 'zh-en': reviewCard(90, 9) }).review).toBe('zh-en');
  });

  it('shows every card that is in its steps, and nothing beside them', () => {
    const cards = { 'en-zh': learningCard(99), 'zh-en': reviewCard(50, 10) };
    expect(show(cards)).toEqual({ learning: ['en-zh'], review: undefined, fresh: undefined });
  });

  it('hides what is suspended, and what is buried for as long as it is', () => {
    const suspended = { 'en-zh': { ...newCard(someCardId()), suspended: true } };
    expect(show(suspended).fresh).toBe('zh-en');
    const buried = { 'en-zh': reviewCard(90, 5, { buriedUntil: today }) };
    expect(show(buried).review).toBeUndefined();
    expect(shownCards(buried, EXERCISES, 101 as LearningDay).review).toBe('en-zh');
    const before = { 'en-zh': learningCard(100, { buriedUntil: 99 as LearningDay }) };
    expect(show(before).learning).toEqual(['en-zh']);
    const since = { 'en-zh': learningCard(100, { buriedUntil: today }) };
    expect(show(since).learning).toEqual([]);
  });
});

describe('noteSpan and hiddenOn', () => {
  it('count a new card only until its sibling is due', () => {
    expect(noteSpan({ 'en-zh': reviewCard(90, 20) }, EXERCISES)).toMatchObject({ dueFrom: 110 });
    expect(hiddenOn({ 'en-zh': reviewCard(100, 20) }, EXERCISES, today)).toEqual({
      review: 0,
      fresh: 1,
    });
    expect(
      hiddenOn({ 'en-zh': reviewCard(100, 20), 'zh-en': reviewCard(80, 20) }, EXERCISES, today),
    ).toEqual({ review: 1, fresh: 0 });
    expect(hiddenOn({ 'en-zh': reviewCard(99, 20) }, EXERCISES, today)).toEqual({
      review: 0,
      fresh: 0,
    });
  });
});
