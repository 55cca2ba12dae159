import type { CardId } from '../cards/card-id.ts';
import type { DifferenceKind } from '../cards/feedback/difference.ts';
import type { TypedReview } from './typed-review.ts';

/** Differences that are errors of the learner more often than another way to say it. */
export const ERROR_KINDS = [
  'particle',
  'order',
  'measure-word',
  'negation',
  'same-sound',
  'spelling',
  'inflection',
  'article',
  'number',
  'missing',
] as const satisfies readonly DifferenceKind[];
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** Cards whose last typed answer had an error, of one kind or of any, the latest first. */
export function cardsWithErrors(
  reviews: readonly TypedReview[],
  wanted: ErrorKind | undefined,
): CardId[] {
  const kinds: ReadonlySet<DifferenceKind> = new Set(wanted === undefined ? ERROR_KINDS : [wanted]);
  const last = new Map<CardId, TypedReview>();
  for (const review of reviews.toSorted((a, b) => a.day - b.day)) {
    if (review.differences === undefined) continue;
    last.delete(review.cardId);
    last.set(review.cardId, review);
  }
  return [...last.values()]
    .reverse()
    .filter(({ differences }) => differences?.some((kind) => kinds.has(kind)) === true)
    .map(({ cardId }) => cardId);
}
