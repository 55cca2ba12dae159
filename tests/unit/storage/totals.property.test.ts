import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextId } from '../../../src/domain/cards/bilingual-text.ts';
import { EXERCISES, type Exercise } from '../../../src/domain/cards/exercise.ts';
import { calibrationBins } from '../../../src/domain/progress/calibration-bins.ts';
import { gradeAgreement } from '../../../src/domain/progress/grade-agreement.ts';
import { gradeCounts } from '../../../src/domain/progress/grade-counts.ts';
import { hourCounts } from '../../../src/domain/progress/hour-counts.ts';
import { sumTotals, type TotalsSum } from '../../../src/domain/progress/totals/sum-totals.ts';
import { ALL_TEXTS } from '../../../src/domain/progress/totals/totals-block.ts';
import { trueRetention } from '../../../src/domain/progress/true-retention.ts';
import { ERROR_KINDS } from '../../../src/domain/progress/typed-errors.ts';
import type { LearningDay } from '../../../src/shared/time.ts';
import { readOptions } from '../../../src/storage/options-repository.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { readTotals } from '../../../src/storage/totals-repository.ts';
import { answersByHand, type PlainAnswer } from '../../support/answers-by-hand.ts';
import { live, studiousLives } from '../../support/random-life.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';

async function byHand(c: TestCollection): Promise<PlainAnswer[]> {
  const [{ entries }, { parameters }, notes] = await Promise.all([
    readReviews(c.db),
    readOptions(c.db),
    c.db.notes.toArray(),
  ]);
  const texts = new Map<string, TextId>(notes.map((note) => [note.id, note.textId]));
  return answersByHand(entries, (id) => texts.get(id), parameters);
}

const isKept = ({ phase }: PlainAnswer): boolean => phase === 'young' || phase === 'mature';
const isRecalled = ({ grade }: PlainAnswer): boolean => grade > 1;

/** Every figure from the totals against a plain count of the same answers. */
function expectSame(sum: TotalsSum, answers: readonly PlainAnswer[]): void {
  const count = (is: (answer: PlainAnswer) => boolean): number => answers.filter(is).length;
  const total = (of: (answer: PlainAnswer) => number): number =>
    answers.reduce((added, answer) => added + of(answer), 0);

  expect(gradeCounts(sum.counts)).toEqual(
    ['new', 'steps', 'young', 'mature'].map((phase) => ({
      phase,
      grades: [1, 2, 3, 4].map((grade) => count((a) => a.phase === phase && a.grade === grade)),
    })),
  );
  const { young, mature, all } = trueRetention(sum.counts);
  for (const [phase, counted] of Object.entries({ young, mature })) {
    expect(counted).toEqual({
      passed: count((a) => a.phase === phase && isRecalled(a)),
      failed: count((a) => a.phase === phase && !isRecalled(a)),
    });
  }
  expect(all.passed + all.failed).toBe(count(isKept));
  for (const { hour, ...counts } of hourCounts(sum.counts)) {
    expect(counts).toEqual({
      answers: count((a) => a.hour === hour),
      due: count((a) => a.hour === hour && isKept(a)),
      recalled: count((a) => a.hour === hour && isKept(a) && isRecalled(a)),
    });
  }
  const foretold = answers.filter((answer) => answer.foretold !== undefined);
  for (const [place, bin] of calibrationBins(sum.counts).entries()) {
    // The bin of a chance as it is written down, in ten-thousandths.
    const written = (answer: PlainAnswer): number => Math.round((answer.foretold ?? 0) * 10_000);
    const within = foretold.filter((a) => Math.min(19, Math.floor(written(a) / 500)) === place);
    expect(bin.answers).toBe(within.length);
    expect(bin.recalled).toBe(within.filter(isRecalled).length);
    const mean = within.reduce((added, a) => added + (a.foretold ?? 0), 0) / within.length;
    // Half a ten-thousandth is what rounding each may take or give.
    if (within.length > 0) expect(Math.abs(bin.foretold - mean)).toBeLessThan(0.000_051);
  }
  const suggested = answers.filter((answer) => answer.suggested !== undefined);
  expect(gradeAgreement(sum.counts)).toEqual({
    suggested: suggested.length,
    same: suggested.filter((a) => a.grade === a.suggested).length,
    higher: suggested.filter((a) => a.grade > (a.suggested ?? 9)).length,
    lower: suggested.filter((a) => a.grade < (a.suggested ?? 0)).length,
  });

  const days = [...new Set(answers.map(({ day }) => day))].sort((a, b) => a - b);
  expect(sum.days.map(({ day }) => day)).toEqual(days);
  for (const one of sum.days) {
    const ofDay = answers.filter(({ day }) => day === one.day);
    expect(one.answers).toBe(ofDay.length);
    expect(one.durationMs).toBe(ofDay.reduce((added, { ms }) => added + ms, 0));
    expect(one.compared).toBe(ofDay.filter(({ errors }) => errors !== undefined).length);
    for (const kind of ERROR_KINDS) {
      const having = ofDay.filter(({ errors }) => errors?.includes(kind) === true);
      expect(one.errors.get(kind) ?? 0).toBe(having.length);
    }
    for (const exercise of EXERCISES) {
      const done = ofDay.filter((answer) => answer.exercise === exercise);
      expect(one.studied.get(exercise)?.answers ?? 0).toBe(done.length);
    }
  }
  expect(sum.days.reduce((added, day) => added + day.durationMs, 0)).toBe(total(({ ms }) => ms));
}

const wishes = fc.record({
  /** Which of the texts; the first stands for all of them. */
  text: fc.nat(3),
  exercises: fc.option(fc.subarray([...EXERCISES], { minLength: 1 })),
  /** Shares of the way from the first day to the last. */
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('the totals', () => {
  it('say of any text, exercise and range what a plain count of the log says', async () => {
    const seen: PlainAnswer[] = [];
    await fc.assert(
      fc.asyncProperty(studiousLives, wishes, async (deeds, wish) => {
        const c = testCollection();
        await live(c, deeds);
        const all = await byHand(c);
        seen.push(...all);
        const texts = [ALL_TEXTS, ...(await c.db.texts.toCollection().primaryKeys())] as const;
        const scope = texts[wish.text % texts.length] ?? ALL_TEXTS;
        const days = all.map(({ day }) => day);
        const [first, last] = [Math.min(0, ...days), Math.max(0, ...days)];
        const at = (share: number) => Math.round(first + share * (last - first)) as LearningDay;
        const exercises: readonly Exercise[] = wish.exercises ?? EXERCISES;
        for (const [from, to] of [
          [first as LearningDay, last as LearningDay],
          [at(Math.min(wish.from, wish.to)), at(Math.max(wish.from, wish.to))],
        ] as const) {
          const sum = sumTotals(await readTotals(c.db, scope), { from, to, exercises });
          expectSame(
            sum,
            all.filter(
              ({ textId, exercise, day }) =>
                (scope === ALL_TEXTS || textId === scope) &&
                exercises.some((one) => one === exercise) &&
                day >= from &&
                day <= to,
            ),
          );
        }
        c.db.close();
      }),
      { numRuns: 40 },
    );
    const count = (is: (answer: PlainAnswer) => unknown): number => seen.filter(is).length;
    expect(count(() => true)).toBeGreaterThan(200);
    expect(count(({ phase }) => phase === 'mature')).toBeGreaterThan(0);
    expect(count(({ foretold }) => foretold)).toBeGreaterThan(30);
    expect(count(({ suggested }) => suggested)).toBeGreaterThan(15);
  }, 120_000);
});
