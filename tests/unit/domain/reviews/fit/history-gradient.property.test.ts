import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../../../src/domain/reviews/default-parameters.ts';
import { HistoryGradient } from '../../../../../src/domain/reviews/fit/history-gradient.ts';
import { MemoryWalker } from '../../../../../src/domain/reviews/fit/memory-walker.ts';
import type { ReviewHistories } from '../../../../../src/domain/reviews/fit/review-histories.ts';
import { LEARNERS } from '../../../../support/synthetic-learner.ts';

const PARAMETERS = [DEFAULT_PARAMETERS, ...LEARNERS.map(({ truth }) => truth)];

interface Case {
  readonly histories: ReviewHistories;
  readonly weights: Float32Array;
}

const cases = fc
  .array(
    fc.record({
      grade: fc.integer({ min: 1, max: 4 }),
      days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
      weight: fc.constantFrom(0, 0.25, 1),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((answers): Case => {
    const elapsed = Uint32Array.from(answers, ({ days }, index) => (index === 0 ? 0 : days));
    return {
      histories: {
        starts: Uint32Array.of(0, answers.length),
        grades: Uint8Array.from(answers, ({ grade }) => grade),
        elapsed,
        order: Float64Array.from(answers.keys()),
      },
      weights: Float32Array.from(answers, ({ weight }, index) => (elapsed[index] ? weight : 0)),
    };
  });

function lossOf({ histories, weights }: Case, parameters: ArrayLike<number>): number {
  const walker = new MemoryWalker(parameters);
  let loss = 0;
  walker.begin(histories.grades[0] ?? 1);
  for (let index = 1; index < histories.grades.length; index += 1) {
    const [days, grade] = [histories.elapsed[index] ?? 0, histories.grades[index] ?? 1];
    const weight = weights[index] ?? 0;
    const recall = walker.recallAfter(days);
    if (weight > 0) loss -= weight * Math.log(grade > 1 ? recall : 1 - recall);
    walker.answer(days, grade);
  }
  return loss;
}

/** Of both sides, so that where they differ we stand on an edge of a clamp and know nothing. */
function slopesAround(test: Case, parameters: Float64Array, index: number) {
  const lossAt = (step: number): number =>
    lossOf(
      test,
      Float64Array.from(parameters, (value, place) => value + (place === index ? step : 0)),
    );
  const step = 1e-6 * Math.max(0.1, Math.abs(parameters[index] ?? 0));
  const here = lossAt(0);
  const [above, below] = [(lossAt(step) - here) / step, (here - lossAt(-step)) / step];
  return { middle: (above + below) / 2, width: Math.abs(above - below) };
}

it('is the slope that two nearby losses give, for each of the 21 parameters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PARAMETERS), cases, (values, test) => {
      const parameters = Float64Array.from(values);
      const gradient = new HistoryGradient(test.histories, test.weights);
      gradient.begin(parameters);
      gradient.add(0, test.histories.grades.length);
      for (const [index, slope] of gradient.slopes.entries()) {
        const { middle, width } = slopesAround(test, parameters, index);
        const tolerance = 1e-3 * Math.max(1, Math.abs(middle)) + width;
        expect(Math.abs(slope - middle), `parameter ${index}`).toBeLessThan(tolerance);
      }
    }),
    { numRuns: 300 },
  );
});
