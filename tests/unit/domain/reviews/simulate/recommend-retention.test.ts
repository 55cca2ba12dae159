import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../../../src/domain/reviews/default-parameters.ts';
import { DEFAULT_PACE } from '../../../../../src/domain/reviews/simulate/learner-pace.ts';
import { recommendRetention } from '../../../../../src/domain/reviews/simulate/recommend-retention.ts';
import { simulate } from '../../../../../src/domain/reviews/simulate/simulate.ts';
import { NO_CARDS } from '../../../../../src/domain/reviews/simulate/simulation.ts';
import {
  countLives,
  SWEPT_RETENTIONS,
  sweepRetentions,
} from '../../../../../src/domain/reviews/simulate/sweep-retentions.ts';
import { LEARNERS } from '../../../../support/synthetic-learner.ts';

/** Five new cards a day for a year. */
const YEAR = {
  days: 365,
  pace: DEFAULT_PACE,
  cards: NO_CARDS,
  newCards: 1_000,
  newPerDay: 5,
  reviewsPerDay: 200,
  maximumIntervalDays: 36_500,
  learningSteps: 2,
  relearningSteps: 1,
  seed: 1,
};

const point = (desiredRetention: number, minutesPerDay: number, known: number) => ({
  desiredRetention,
  minutesPerDay,
  reviewsPerDay: 1,
  known,
});

describe('recommendRetention', () => {
  it('is the highest at which a known card costs at most a fifth more than at its cheapest', () => {
    const points = [
      point(0.8, 10, 1_000),
      point(0.86, 11, 1_100),
      point(0.9, 12.9, 1_100),
      point(0.94, 14, 1_100),
    ];
    expect(recommendRetention(points)?.desiredRetention).toBe(0.9);
  });

  it('stays within 0.80 and 0.95, however cheap the others are', () => {
    const points = [point(0.7, 1, 1_500), point(0.9, 23, 1_840), point(0.97, 1, 1_950)];
    expect(recommendRetention(points)?.desiredRetention).toBe(0.9);
  });

  it('is none where nothing is learned', () => {
    expect(recommendRetention([point(0.8, 0, 0)])).toBeUndefined();
    expect(recommendRetention([])).toBeUndefined();
  });

  it.each([{ name: 'default', truth: DEFAULT_PARAMETERS }, ...LEARNERS])(
    'lies inside of its bounds for one who $name, and not at their ends',
    ({ truth }) => {
      const points = sweepRetentions({ ...YEAR, parameters: truth });
      const best = recommendRetention(points)?.desiredRetention ?? 0;
      expect(best).toBeGreaterThan(0.84);
      expect(best).toBeLessThan(0.95);
    },
  );
});

describe('sweepRetentions', () => {
  it('lives each retention over the same days and tells how far it is', () => {
    const seen: string[] = [];
    const points = sweepRetentions(
      { ...YEAR, parameters: DEFAULT_PARAMETERS },
      SWEPT_RETENTIONS,
      (done, total) => void seen.push(`${done}/${total}`),
    );
    expect(points.map(({ desiredRetention }) => desiredRetention)).toEqual(SWEPT_RETENTIONS);
    expect(seen.at(-1)).toBe(`${SWEPT_RETENTIONS.length}/${SWEPT_RETENTIONS.length}`);
    const [first] = points;
    const lives = [1, 2, 3].map((seed) =>
      simulate({ ...YEAR, parameters: DEFAULT_PARAMETERS, desiredRetention: 0.7, seed }),
    );
    expect(countLives(YEAR)).toBe(3);
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / 3;
    expect(first?.known).toBeCloseTo(mean(lives.map(({ known }) => known)), 6);
    const minutes = lives.map(({ seconds }) => seconds.reduce((a, b) => a + b, 0) / 60 / 365);
    expect(first?.minutesPerDay).toBeCloseTo(mean(minutes), 6);
  });

  it('lives a small collection more often, a large one once', () => {
    expect(countLives({ ...YEAR, newCards: 100 })).toBe(30);
    expect(countLives({ ...YEAR, newCards: 3 })).toBe(40);
    expect(countLives({ ...YEAR, newCards: 0 })).toBe(40);
    expect(countLives({ ...YEAR, newCards: 9_000, newPerDay: 20 })).toBe(1);
  });

  it('recommends nearly the same for a hundred cards, whatever their luck', () => {
    const recommended = [1, 1_000].map((seed) => {
      const small = { ...YEAR, newCards: 100, seed, parameters: DEFAULT_PARAMETERS };
      return recommendRetention(sweepRetentions(small))?.desiredRetention ?? 0;
    });
    expect(Math.max(...recommended) - Math.min(...recommended)).toBeLessThan(0.021);
  });
});
