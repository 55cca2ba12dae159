import { expect, it } from 'vitest';
import { MemoryWalker } from '../../../../../src/domain/reviews/fit/memory-walker.ts';
import { RecallTable } from '../../../../../src/domain/reviews/simulate/recall-table.ts';
import { LEARNERS } from '../../../../support/synthetic-learner.ts';

it.each(LEARNERS)('looks up what the curve of one who $name gives, to four digits', ({ truth }) => {
  const table = new RecallTable(truth[20] ?? 0);
  const walker = new MemoryWalker(truth);
  walker.stability = 7;
  for (let days = 0; days < 1_000; days += 0.3) {
    expect(table.at(days / 7)).toBeCloseTo(walker.recallAfter(days), 4);
  }
  expect(table.at(1)).toBeCloseTo(0.9, 9);
});
