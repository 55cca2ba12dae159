import { describe, expect, it } from 'vitest';
import { newCard } from '../../../../src/domain/reviews/card.ts';
import { AGAIN, GOOD } from '../../../../src/domain/reviews/grade.ts';
import { DAY_MS, MINUTE_MS } from '../../../../src/domain/reviews/learning-day.ts';
import { retentionKind } from '../../../../src/domain/reviews/retention-kind.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';
import { CARD_ID, graded, live } from './live-card.ts';

const dayOf = (day: number) => ({ day: day as LearningDay });
const graduated = live([graded(0, GOOD), graded(10 * MINUTE_MS, GOOD)]);
const TODAY = 20_000;

describe('retentionKind', () => {
  it('is young under 21 days and mature from there', () => {
    expect(retentionKind(graduated.card, dayOf(TODAY + 2))).toBe('young');
    const set = (inDays: number) =>
      live([graded(0, GOOD), { kind: 'due-set', afterMs: 0, inDays }]).card;
    expect(retentionKind(set(20), dayOf(TODAY + 20))).toBe('young');
    expect(retentionKind(set(21), dayOf(TODAY + 21))).toBe('mature');
  });

  it('does not count new, learning and relearning cards', () => {
    expect(retentionKind(newCard(CARD_ID), dayOf(TODAY))).toBeUndefined();
    expect(retentionKind(live([graded(0, GOOD)]).card, dayOf(TODAY + 1))).toBeUndefined();
    const lapsed = live([graded(0, GOOD), graded(10 * MINUTE_MS, GOOD), graded(3 * DAY_MS, AGAIN)]);
    expect(lapsed.card.state.kind).toBe('relearning');
    expect(retentionKind(lapsed.card, dayOf(TODAY + 4))).toBeUndefined();
  });

  it('does not count a second answer on the same day, nor one by a clock set back', () => {
    expect(retentionKind(graduated.card, dayOf(TODAY))).toBeUndefined();
    expect(retentionKind(graduated.card, dayOf(TODAY - 300))).toBeUndefined();
  });
});
