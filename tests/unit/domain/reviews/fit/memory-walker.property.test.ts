import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../../../src/domain/reviews/default-parameters.ts';
import { MemoryWalker } from '../../../../../src/domain/reviews/fit/memory-walker.ts';
import {
  nextMemory,
  retrievability,
  unroundedInterval,
} from '../../../../../src/domain/reviews/fsrs.ts';
import type { Grade } from '../../../../../src/domain/reviews/grade.ts';
import type { Memory } from '../../../../../src/domain/reviews/memory.ts';
import { LEARNERS } from '../../../../support/synthetic-learner.ts';

const PARAMETERS = [DEFAULT_PARAMETERS, ...LEARNERS.map(({ truth }) => truth)];
const answers = fc.array(
  fc.record({
    grade: fc.constantFrom<Grade>(1, 2, 3, 4),
    days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
  }),
  { minLength: 1, maxLength: 20 },
);

it('walks as the scheduler does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PARAMETERS), answers, (parameters, history) => {
      const walker = new MemoryWalker(parameters);
      let memory: Memory | undefined;
      for (const { grade, days } of history) {
        if (memory === undefined) walker.begin(grade);
        else walker.answer(days, grade);
        memory = nextMemory(memory, days, grade, parameters);
        // The scheduler rounds to eight digits in each step, which the next steps carry on.
        expect(walker.stability / memory.stability).toBeCloseTo(1, 4);
        expect(walker.difficulty).toBeCloseTo(memory.difficulty, 5);
      }
      if (memory === undefined) return;
      expect(walker.recallAfter(9)).toBeCloseTo(retrievability(memory, 9, parameters), 4);
      const interval = unroundedInterval(memory.stability, 0.8, parameters);
      expect(walker.intervalAt(0.8) / interval).toBeCloseTo(1, 4);
    }),
  );
});
