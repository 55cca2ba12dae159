import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../src/domain/reviews/default-parameters.ts';
import type { LearningDay } from '../../../src/shared/time.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { evaluateCollection } from '../../../src/workers/evaluate-collection.ts';
import { answersByHand } from '../../support/answers-by-hand.ts';
import { live, studiousLives } from '../../support/random-life.ts';
import { testCollection } from '../../support/test-collection.ts';

/** After these the days between answers are a matter of opinion; the totals have their own test of them. */
const CLOCK_DEEDS: ReadonlySet<string> = new Set(['clockBack', 'travel', 'rollover']);

it('measures the answers of a time, a text and an exercise as a count by hand does', async () => {
  let measured = 0;
  const exercises = fc.constantFrom(undefined, 'en-zh', 'zh-en');
  await fc.assert(
    fc.asyncProperty(studiousLives, fc.nat(3), exercises, async (deeds, pick, exercise) => {
      const c = testCollection();
      await live(
        c,
        deeds.filter(({ kind }) => !CLOCK_DEEDS.has(kind)),
      );
      const notes = new Map<string, string>(
        (await c.db.notes.toArray()).map((note) => [note.id, note.textId]),
      );
      const { entries } = await readReviews(c.db);
      const all = answersByHand(entries, (id) => notes.get(id) as never, DEFAULT_PARAMETERS);
      const scopes = ['', ...(await c.db.texts.toCollection().primaryKeys())];
      const scope = (scopes[pick % scopes.length] ?? '') as '';
      const days = all.map(({ day }) => day).sort((a, b) => a - b);
      const from = (days[Math.floor(days.length / 3)] ?? 0) as LearningDay;
      const losses = all
        .filter((answer) => answer.day >= from && answer.foretold !== undefined)
        .filter((answer) => scope === '' || answer.textId === scope)
        .filter((answer) => exercise === undefined || answer.exercise === exercise)
        .map(({ foretold = 0, grade }) => -Math.log(grade > 1 ? foretold : 1 - foretold));
      const wish = { parameters: [DEFAULT_PARAMETERS], from, scope, exercise };
      const { of, items } = await evaluateCollection(c.db, wish);
      expect(items).toBe(losses.length);
      measured += items;
      if (items > 0) {
        const mean = losses.reduce((sum, loss) => sum + loss, 0) / items;
        // ts-fsrs rounds each memory to eight digits.
        expect(Math.abs((of[0]?.logLoss ?? Number.NaN) - mean)).toBeLessThan(1e-6);
      }
      c.db.close();
    }),
    { numRuns: 12 },
  );
  expect(measured).toBeGreaterThan(5);
}, 120_000);
