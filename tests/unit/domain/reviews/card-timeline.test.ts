import { describe, expect, it } from 'vitest';
import {
  cardTimeline,
  recallCurve,
  recallOn,
} from '../../../../src/domain/reviews/card-timeline.ts';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import { DAY_MS } from '../../../../src/domain/reviews/learning-day.ts';
import type { EntryId } from '../../../../src/shared/log-entry.ts';
import type { EpochMs, LearningDay } from '../../../../src/shared/time.ts';
import { CARD_ID, entry, graded, live, NOON } from './live-card.ts';

const { parameters } = DEFAULT_OPTIONS;
const LIFE = [graded(0, 4), graded(12 * DAY_MS, 3), graded(40 * DAY_MS, 1)];

describe('cardTimeline', () => {
  it('tells each entry with the chance of recall before it and the card after it', () => {
    const { reviews, cards } = live(LIFE);
    const steps = cardTimeline(CARD_ID, reviews, parameters);
    expect(steps.map(({ card }) => card)).toEqual(cards.slice(1));
    expect(steps[0]?.recall).toBeUndefined();
    expect(steps[1]?.recall).toBeLessThan(1);
    expect(steps[1]?.recall).toBeGreaterThan(0.8);
  });

  it('leaves out what was undone', () => {
    const { reviews } = live(LIFE);
    const target = reviews[2]?.id as EntryId;
    const undone = entry(9, (NOON + 90 * DAY_MS) as EpochMs, { kind: 'undone', target });
    expect(cardTimeline(CARD_ID, [...reviews, undone], parameters)).toHaveLength(2);
  });
});

describe('recallCurve', () => {
  it('falls from 1 between answers, and goes on to the end', () => {
    const { reviews, card } = live(LIFE.slice(0, 2));
    const until = 20_100 as LearningDay;
    const curve = recallCurve(cardTimeline(CARD_ID, reviews, parameters), until, parameters);
    expect(curve).toHaveLength(2);
    for (const stretch of curve) {
      expect(stretch[0]?.recall).toBe(1);
      const recalls = stretch.map(({ recall }) => recall);
      expect(recalls).toEqual(recalls.toSorted((a, b) => b - a));
      expect(new Set(recalls).size).toBeGreaterThan(5);
    }
    expect(curve[0]?.at(-1)?.day).toBe(20_012);
    expect(curve[1]?.at(-1)).toEqual({ day: until, recall: recallOn(card, until, parameters) });
  });

  it('is nothing for a card without answers', () => {
    expect(recallCurve([], 20_000 as LearningDay, parameters)).toEqual([]);
  });
});
