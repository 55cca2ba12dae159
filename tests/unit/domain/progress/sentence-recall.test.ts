import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardStanding } from '../../../../src/domain/progress/card-standing.ts';
import { sentenceRecall } from '../../../../src/domain/progress/sentence-recall.ts';
import { newCard } from '../../../../src/domain/reviews/card.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/domain/reviews/default-parameters.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';
import { learningCard, reviewCard, someCardId } from '../../../support/card-builders.ts';

const today = 400 as LearningDay;
const recall = (card: Parameters<typeof sentenceRecall>[0]) =>
  sentenceRecall(card, today, DEFAULT_PARAMETERS);

describe('sentenceRecall', () => {
  it('says nothing of a chance where nothing was answered', () => {
    expect(recall(undefined)).toEqual({ band: 'fresh' });
    expect(recall(newCard(someCardId()))).toEqual({ band: 'fresh' });
    expect(recall({ ...newCard(someCardId()), suspended: true })).toEqual({ band: 'suspended' });
  });

  it('calls a card in its steps learning, however fresh its answer', () => {
    expect(recall(learningCard(400))).toEqual({ band: 'learning' });
  });

  it('is known exactly where coverage counts it so, and where the chance is 0.9 or more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 300 }),
        (day, days) => {
          const card = reviewCard(day, days);
          const { band, chance = 0 } = recall(card);
          expect(band === 'known').toBe(cardStanding(card, today) === 'known');
          // FSRS is 0.9 at the stability only up to rounding.
          if (band === 'known') expect(chance).toBeGreaterThan(0.9 - 1e-6);
          else expect(chance).toBeLessThan(0.9);
          expect(band === 'faded').toBe(band !== 'known' && chance < 0.7);
        },
      ),
    );
  });
});
