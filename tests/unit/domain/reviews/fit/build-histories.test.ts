import { describe, expect, it } from 'vitest';
import { elapsedHistory } from '../../../../../src/domain/reviews/elapsed-history.ts';
import {
  type AnswerRows,
  buildHistories,
  FORGOTTEN,
} from '../../../../../src/domain/reviews/fit/build-histories.ts';
import type { LearningDay } from '../../../../../src/shared/time.ts';

type Row = readonly [card: number, order: number, day: number, grade: number];

function rowsOf(rows: readonly Row[]): AnswerRows {
  return {
    count: rows.length,
    card: Uint32Array.from(rows, ([card]) => card),
    cardCount: Math.max(0, ...rows.map(([card]) => card + 1)),
    order: Float64Array.from(rows, ([, order]) => order),
    day: Int32Array.from(rows, ([, , day]) => day),
    grade: Uint8Array.from(rows, ([, , , grade]) => grade),
  };
}

describe('buildHistories', () => {
  it('puts the answers of a card together in their order, cards by their first', () => {
    const histories = buildHistories(
      rowsOf([
        [1, 10, 1, 3],
        [0, 30, 9, 2],
        [0, 11, 1, 1],
        [1, 20, 4, 4],
        [0, 12, 1, 3],
      ]),
    );
    expect([...histories.starts]).toEqual([0, 2, 5]);
    expect([...histories.grades]).toEqual([3, 4, 1, 3, 2]);
    expect([...histories.elapsed]).toEqual([0, 3, 0, 0, 8]);
    expect([...histories.order]).toEqual([10, 20, 11, 12, 30]);
  });

  it('begins a new history after a card was forgotten, and leaves out cards without answers', () => {
    const histories = buildHistories(
      rowsOf([
        [0, 1, 1, 3],
        [0, 2, 5, FORGOTTEN],
        [0, 3, 9, 2],
        [2, 4, 9, FORGOTTEN],
      ]),
    );
    expect([...histories.starts]).toEqual([0, 1, 2]);
    expect([...histories.elapsed]).toEqual([0, 0]);
  });

  it('counts days as the history of one card does, also when the clock was set back', () => {
    const days = [3, 7, 5, 5, 12] as LearningDay[];
    const histories = buildHistories(rowsOf(days.map((day, order) => [0, order, day, 3])));
    expect([...histories.elapsed]).toEqual(elapsedHistory(days));
  });

  it('makes nothing of nothing', () => {
    expect([...buildHistories(rowsOf([])).starts]).toEqual([0]);
  });
});
