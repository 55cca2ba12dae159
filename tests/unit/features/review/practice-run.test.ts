import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import {
  afterAnswer,
  beforeAnswer,
  forgottenIn,
  hasAnswered,
  parseRun,
  startRun,
} from '../../../../src/features/review/practice-run.ts';

const IDS = ['a', 'b', 'c'] as unknown as CardId[];

describe('a practice', () => {
  it('goes card by card, and back', () => {
    const start = startRun(IDS, false);
    const one = afterAnswer(start, 1);
    const two = afterAnswer(one);
    expect(two.left).toEqual(['c']);
    expect([hasAnswered(one), hasAnswered(two), hasAnswered(start)]).toEqual([true, false, false]);
    expect(beforeAnswer(two)).toEqual(one);
    expect(beforeAnswer(beforeAnswer(two))).toEqual(start);
    expect(beforeAnswer(start)).toEqual(start);
    expect(forgottenIn(afterAnswer(two, 3))).toEqual(['a']);
    expect(afterAnswer(startRun([], true), 3).done).toEqual([]);
  });

  it('is read back from its draft, and nothing else is', () => {
    const run = afterAnswer(startRun(IDS, true), 4);
    expect(parseRun(JSON.stringify(run))).toEqual(run);
    for (const draft of [undefined, '', '{', '7', '{"left":3}', 'null']) {
      expect(parseRun(draft)).toBeUndefined();
    }
  });
});
