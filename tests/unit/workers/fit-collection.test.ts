import { expect, it } from 'vitest';
import type { CardId } from '../../../src/domain/cards/card-id.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/reviews/default-options.ts';
import { evaluateParameters } from '../../../src/domain/reviews/fit/evaluate-parameters.ts';
import { fitParameters } from '../../../src/domain/reviews/fit/fit-parameters.ts';
import { AGAIN, GOOD, type Grade } from '../../../src/domain/reviews/grade.ts';
import { DAY_MS, learningDay } from '../../../src/domain/reviews/learning-day.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import type { SimulationWish } from '../../../src/workers/fit.contract.ts';
import { readHistories, simulateCollection } from '../../../src/workers/fit-collection.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const answer = async (c: TestCollection, cardId: CardId, grade: Grade): Promise<void> => {
  c.clock.advance(10_000);
  valueOf(await answerCard(c, { cardId, grade, durationMs: 4_000 }));
};

async function firstCard(c: TestCollection): Promise<CardId> {
  const cardId = (await queueOf(c)).next?.card.id;
  if (cardId === undefined) throw new Error('no card');
  return cardId;
}

const wishFor = (c: TestCollection): SimulationWish => ({
  today: learningDay(c.now(), 0, DEFAULT_OPTIONS.rolloverHour),
  parameters: DEFAULT_OPTIONS.parameters,
  days: 30,
  newCards: 0,
  newPerDay: 0,
  reviewsPerDay: 200,
  maximumIntervalDays: 36_500,
  learningSteps: 2,
  relearningSteps: 1,
  seed: 1,
  retentions: [0.8, 0.9],
});

it('fits on the answers that stand, with the days between them', async () => {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(3)));
  const cardId = await firstCard(c);
  await answer(c, cardId, GOOD);
  await answer(c, cardId, GOOD);
  c.clock.advance(3 * DAY_MS);
  await answer(c, cardId, AGAIN);
  await answer(c, cardId, GOOD);
  valueOf(await undoLastReview(c));
  const histories = await readHistories(c.db);
  expect([...histories.starts]).toEqual([0, 3]);
  expect([...histories.grades]).toEqual([GOOD, GOOD, AGAIN]);
  expect([...histories.elapsed]).toEqual([0, 0, 3]);
  expect([...(histories.durationMs ?? [])]).toEqual([4_000, 4_000, 4_000]);
  expect(evaluateParameters(histories, DEFAULT_OPTIONS.parameters).logLoss).toBeGreaterThan(1);
  const current = DEFAULT_OPTIONS.parameters;
  expect(fitParameters(histories, { current, relearningSteps: 1, seed: 1 })).toMatchObject({
    error: { kind: 'too-few', have: 1, need: 400 },
  });
});

it('simulates from the cards of the collection', async () => {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(3)));
  const cardId = await firstCard(c);
  await answer(c, cardId, GOOD);
  await answer(c, cardId, GOOD);
  const seen: number[] = [];
  const outlook = await simulateCollection(c.db, wishFor(c), (done) => void seen.push(done));
  expect(seen).toEqual([1, 2]);
  expect(outlook.cards).toBe(1);
  expect(outlook.points.map(({ desiredRetention }) => desiredRetention)).toEqual([0.8, 0.9]);
  for (const { known, reviewsPerDay } of outlook.points) {
    expect(known).toBeGreaterThan(0.7);
    expect(known).toBeLessThan(1);
    expect(reviewsPerDay).toBeGreaterThan(0);
  }
});

it('simulates an empty collection as zeros', async () => {
  const c = testCollection();
  const outlook = await simulateCollection(c.db, wishFor(c), () => undefined);
  expect(outlook.cards).toBe(0);
  expect(outlook.points.map(({ known, minutesPerDay }) => [known, minutesPerDay])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
