import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../../../../src/domain/cards/exercise.ts';
import { hiddenDays, noteSpan } from '../../../../src/domain/progress/note-span.ts';
import { reviewCard } from '../../../support/card-builders.ts';

describe('noteSpan and hiddenDays', () => {
  it('count a new card only until its sibling is due', () => {
    expect(noteSpan({ 'en-zh': reviewCard(90, 20) }, DIRECTIONS)).toMatchObject({ dueFrom: 110 });
    expect(hiddenDays({ 'en-zh': reviewCard(100, 20) }, DIRECTIONS)).toEqual([
      { day: 100, review: 0, fresh: 1 },
    ]);
  });

  it('hide what is due on the days on which a sibling was answered', () => {
    const cards = { 'en-zh': reviewCard(100, 20), 'zh-en': reviewCard(80, 20) };
    expect(hiddenDays(cards, DIRECTIONS)).toEqual([
      { day: 100, review: 1, fresh: 0 },
      { day: 80, review: 0, fresh: 0 },
    ]);
  });
});
