import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardId } from '../../../src/domain/cards/card-id.ts';
import { EXERCISES } from '../../../src/domain/cards/exercise.ts';
import { NO_CARDS, numberedIds, numbersAfter } from '../../../src/storage/card-numbers.ts';
import { packCards } from '../../../src/storage/packed-cards.ts';

const cardIds = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.uuid({ version: 7 }), fc.constantFrom(...EXERCISES))
        .map((parts) => parts.join(':')),
      fc.constantFrom('odd', 'odd:en-zh'),
    ),
    { maxLength: 40 },
  )
  .map((ids) => ids as CardId[]);

it('gives one number to a card, however often and in whichever form it is shown', () => {
  fc.assert(
    fc.property(fc.array(cardIds, { maxLength: 20 }), (batches) => {
      const numbers = numbersAfter(NO_CARDS);
      for (const ids of batches) {
        const { order, ...packed } = packCards(ids);
        const shown = [...numbers.of(packed)];
        expect(shown.map((number) => numberedIds(numbers.cards())[number])).toEqual(order);
      }
      expect(new Set(numberedIds(numbers.cards()))).toEqual(new Set(batches.flat()));
      expect(numberedIds(numbers.cards())).toHaveLength(new Set(batches.flat()).size);
    }),
    { numRuns: 50 },
  );
});

it('keeps its numbers while it grows', () => {
  const ids = Array.from(
    { length: 10_000 },
    (_, n) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}:en-zh` as CardId,
  );
  const packed = packCards(ids);
  const numbers = numbersAfter(NO_CARDS);
  expect([...numbers.of(packed)]).toEqual(ids.map((_, index) => index));
  expect([...numbers.of(packed)]).toEqual(ids.map((_, index) => index));
  expect(numberedIds(numbers.cards())).toEqual(ids);
});

it('has a number for every exercise, so that no card of ours is kept as an odd one', () => {
  const note = '01900000-0000-7000-8000-000000000001';
  const ids = EXERCISES.map((exercise) => `${note}:${exercise}` as CardId);
  expect(packCards(ids).oddCards).toEqual([]);
});
