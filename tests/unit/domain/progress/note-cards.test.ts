import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../../../../src/domain/cards/exercise.ts';
import { shownCards } from '../../../../src/domain/progress/note-cards.ts';
import { newCard } from '../../../../src/domain/reviews/card.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';
import { learningCard, reviewCard, someCardId } from '../../../support/card-builders.ts';

const today = 100 as LearningDay;
const tomorrow = 101 as LearningDay;
const show = (cards: Parameters<typeof shownCards>[0], day = today) =>
  shownCards(cards, DIRECTIONS, day, true);

describe('siblings that are buried', () => {
  it('shows the first exercise of an untouched note', () => {
    expect(show({})).toEqual({ learning: [], review: [], fresh: ['en-zh'] });
  });

  it('waits with the other direction until the day after an answer', () => {
    const cards = { 'en-zh': reviewCard(100, 3) };
    expect(show(cards)).toEqual({ learning: [], review: [], fresh: [] });
    expect(show(cards, tomorrow).fresh).toEqual(['zh-en']);
  });

  it('lets a due card come before a new sibling, and the longest due before the other', () => {
    expect(show({ 'en-zh': reviewCard(90, 10) }).review).toEqual(['en-zh']);
    expect(show({ 'en-zh': reviewCard(90, 10), 'zh-en': reviewCard(90, 9) }).review).toEqual([
      'zh-en',
    ]);
  });

  it('shows every card that is in its steps, and nothing beside them', () => {
    const cards = { 'en-zh': learningCard(99), 'zh-en': reviewCard(50, 10) };
    expect(show(cards)).toEqual({ learning: ['en-zh'], review: [], fresh: [] });
  });

  it('hides what is suspended, and what is buried for as long as it is', () => {
    const suspended = { 'en-zh': { ...newCard(someCardId()), suspended: true } };
    expect(show(suspended).fresh).toEqual(['zh-en']);
    const buried = { 'en-zh': reviewCard(90, 5, { buriedUntil: today }) };
    expect(show(buried).review).toEqual([]);
    expect(show(buried, tomorrow).review).toEqual(['en-zh']);
    const before = { 'en-zh': learningCard(100, { buriedUntil: 99 as LearningDay }) };
    expect(show(before).learning).toEqual(['en-zh']);
    const since = { 'en-zh': learningCard(100, { buriedUntil: today }) };
    expect(show(since).learning).toEqual([]);
  });
});

describe('siblings that are not buried', () => {
  const free = (cards: Parameters<typeof shownCards>[0]) =>
    shownCards(cards, DIRECTIONS, today, false);

  it('come on the same day, each when it is its time', () => {
    expect(free({})).toEqual({ learning: [], review: [], fresh: ['en-zh', 'zh-en'] });
    expect(free({ 'en-zh': reviewCard(100, 3) }).fresh).toEqual(['zh-en']);
    const bothDue = { 'en-zh': reviewCard(90, 10), 'zh-en': reviewCard(80, 9) };
    expect(free(bothDue).review).toEqual(['en-zh', 'zh-en']);
    const oneInSteps = { 'en-zh': learningCard(99), 'zh-en': reviewCard(50, 10) };
    expect(free(oneInSteps)).toEqual({ learning: ['en-zh'], review: ['zh-en'], fresh: [] });
  });

  it('stay hidden where the learner hid one', () => {
    const buried = { 'en-zh': reviewCard(90, 5, { buriedUntil: today }) };
    expect(free(buried)).toEqual({ learning: [], review: [], fresh: ['zh-en'] });
  });
});
