import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitCardId } from '../../../src/domain/cards/card-id.ts';
import { EXERCISES } from '../../../src/domain/cards/exercise.ts';
import { isAskable } from '../../../src/domain/cards/note.ts';
import { forecast } from '../../../src/domain/progress/forecast.ts';
import { DAY_EDGES } from '../../../src/domain/progress/memory-spread.ts';
import { spreadCounts } from '../../../src/domain/progress/spread-counts.ts';
import { live, studiousLives } from '../../support/random-life.ts';
import { todayOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';

/** The cards of one text that its figures are of, as the rows of the database have them. */
async function cardsOf(c: TestCollection, textId: string) {
  const [text, notes, cards] = await Promise.all([
    c.db.texts.get(textId as never),
    c.db.notes.toArray(),
    c.db.cards.toArray(),
  ]);
  const askable = new Set(
    notes.filter((note) => note.textId === textId && isAskable(note)).map(({ id }) => id),
  );
  return cards
    .map((card) => ({ ...card, ...splitCardId(card.id) }))
    .filter(({ noteId, suspended, state }) => {
      return askable.has(noteId) && !suspended && state.kind !== 'new';
    })
    .map((card) => ({ ...card, isAsked: text?.exercises.includes(card.exercise) === true }));
}

const exerciseSets = fc.oneof(
  fc.constant([...EXERCISES]),
  fc.subarray([...EXERCISES], { minLength: 1 }),
);

it('the forecast and the spread say of any text and exercise what its cards say', async () => {
  let begun = 0;
  await fc.assert(
    fc.asyncProperty(studiousLives, exerciseSets, async (deeds, exercises) => {
      const c = testCollection();
      await live(c, deeds);
      const today = await todayOf(c);
      for (const tally of await c.db.tallies.toArray()) {
        const cards = (await cardsOf(c, tally.textId)).filter(({ exercise }) =>
          exercises.includes(exercise),
        );
        begun += cards.length;
        const asked = cards.filter(({ isAsked, dueAt }) => isAsked && dueAt === undefined);
        const dueFrom = (from: number, to: number): number =>
          asked.filter(({ dueDay }) => dueDay >= from && dueDay <= to).length;
        for (const [days, length] of [
          [30, 'day'],
          [200, 'week'],
          [900, 'month'],
        ] as const) {
          const foreseen = forecast([tally], exercises, today, days, length);
          expect(foreseen.backlog).toBe(dueFrom(Number.NEGATIVE_INFINITY, today - 1));
          expect(foreseen.later).toBe(dueFrom(today + days, Number.POSITIVE_INFINITY));
          expect(foreseen.steps.at(-1)?.to).toBe(today + days - 1);
          for (const step of foreseen.steps) expect(step.cards).toBe(dueFrom(step.from, step.to));
        }
        const spread = spreadCounts([tally], exercises);
        const edges = [0, ...DAY_EDGES, Number.POSITIVE_INFINITY];
        const inBins = (values: readonly number[]): number[] =>
          edges.slice(1).map((to, bin) => {
            return values.filter((value) => value >= (edges[bin] ?? 0) && value < to).length;
          });
        const states = cards.map(({ state }) => state);
        const memories = states.flatMap((state) => (state.kind === 'new' ? [] : [state.memory]));
        expect(spread.stability).toEqual(inBins(memories.map(({ stability }) => stability)));
        expect(spread.interval).toEqual(
          inBins(states.flatMap((state) => (state.kind === 'review' ? [state.intervalDays] : []))),
        );
        expect(spread.difficulty).toEqual(
          Array.from({ length: 9 }, (_, bin) => {
            return memories.filter(({ difficulty }) => {
              return Math.min(9, Math.floor(difficulty)) === bin + 1;
            }).length;
          }),
        );
      }
      c.db.close();
    }),
    { numRuns: 25 },
  );
  expect(begun).toBeGreaterThan(20);
}, 120_000);
