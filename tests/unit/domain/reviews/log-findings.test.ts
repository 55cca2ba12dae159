import { describe, expect, it } from 'vitest';
import { splitCardId } from '../../../../src/domain/cards/card-id.ts';
import { DAY_MS, HOUR_MS } from '../../../../src/domain/reviews/learning-day.ts';
import { findInLog } from '../../../../src/domain/reviews/log-findings.ts';
import type { Review } from '../../../../src/domain/reviews/review.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';
import { CARD_ID, entry, graded, live, NOON } from './live-card.ts';

const { noteId } = splitCardId(CARD_ID);
const isHere = (id: string): boolean => id === noteId;
const { reviews, at } = live([graded(0, 3), graded(HOUR_MS, 3), graded(2 * DAY_MS, 1)]);

describe('findInLog', () => {
  it('finds nothing in a sound log', () => {
    expect(findInLog(reviews, isHere, at)).toEqual({ orphans: 0, unknown: 0, ahead: 0 });
  });

  it('finds cards without their note', () => {
    expect(findInLog(reviews, () => false, at)).toMatchObject({ orphans: 3, unknown: 0 });
  });

  it('finds an unknown grade, an unknown kind and a newer shape', () => {
    const [first] = reviews;
    const strange = [
      { ...first, grade: 5 },
      { ...first, kind: 'sung' },
      { ...first, schema: 2 },
    ] as Review[];
    expect(findInLog(strange, isHere, at)).toMatchObject({ orphans: 0, unknown: 3 });
  });

  it('finds entries in the future, a day of grace for zones and clocks', () => {
    const tomorrow = entry(1, (NOON + DAY_MS) as EpochMs, { kind: 'suspended' });
    const later = entry(2, (NOON + DAY_MS + 1) as EpochMs, { kind: 'suspended' });
    expect(findInLog([tomorrow, later], isHere, NOON)).toMatchObject({ ahead: 1 });
  });
});
