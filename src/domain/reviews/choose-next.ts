import type { EpochMs } from '../../shared/time.ts';
import type { NewPlacement } from './options.ts';

/** A learning card and the instant at which it is due. */
export interface LearningCandidate<Item> {
  readonly item: Item;
  readonly due: EpochMs;
}

/** What may be shown; whatever is hidden (suspended, buried, a sibling seen today) is left out. */
export interface Candidates<Item> {
  /** Due at an instant, any order. */
  readonly learning: readonly LearningCandidate<Item>[];
  /** Due today, in the order in which they shall come; the first few are enough. */
  readonly reviews: readonly Item[];
  /** New, in the order in which they shall come; the first few are enough. */
  readonly fresh: readonly Item[];
  /** New cards that may still be shown today; see day-limits.ts. */
  readonly newLeft: number;
  /** Reviews that may still be shown today. */
  readonly reviewsLeft: number;
  readonly introducedToday: number;
  readonly reviewedToday: number;
  readonly now: EpochMs;
  readonly learnAheadMs: number;
  /** Where the new cards come among the reviews. */
  readonly newPlacement: NewPlacement;
}

export interface Choice<Item> {
  readonly next?: Item;
  /** Where there is nothing to show now: when the earliest learning card may be shown. */
  readonly waitUntil?: EpochMs;
}

/**
 * Which card comes now: a learning card that is due, then reviews and new cards mixed, then a
 * learning card that will be due within the learn-ahead time. The same input gives the same card.
 */
export function chooseNext<Item>(candidates: Candidates<Item>): Choice<Item> {
  const { now, learnAheadMs } = candidates;
  const soonest = soonestOf(candidates.learning);
  if (soonest !== undefined && soonest.due <= now) return { next: soonest.item };
  const main = fromMainQueue(candidates);
  if (main !== undefined) return { next: main };
  if (soonest === undefined) return {};
  if (soonest.due <= now + learnAheadMs) return { next: soonest.item };
  return { waitUntil: (soonest.due - learnAheadMs) as EpochMs };
}

function soonestOf<Item>(
  learning: readonly LearningCandidate<Item>[],
): LearningCandidate<Item> | undefined {
  return learning.reduce<LearningCandidate<Item> | undefined>(
    (soonest, one) => (soonest === undefined || one.due < soonest.due ? one : soonest),
    undefined,
  );
}

function fromMainQueue<Item>(candidates: Candidates<Item>): Item | undefined {
  const review = candidates.reviewsLeft > 0 ? candidates.reviews[0] : undefined;
  const fresh = candidates.newLeft > 0 ? candidates.fresh[0] : undefined;
  if (review === undefined) return fresh;
  if (fresh === undefined) return review;
  switch (candidates.newPlacement) {
    case 'before':
      return fresh;
    case 'after':
      return review;
    case 'mixed':
      return isTurnOfNew(candidates) ? fresh : review;
  }
}

/**
 * Spreads the day's new cards evenly between its reviews: 4 reviews and 2 new cards come as r n r r n r.
 * The plan is for the whole day and counts what is done, so that a reload does not start it anew.
 */
function isTurnOfNew(candidates: Candidates<unknown>): boolean {
  const { introducedToday, reviewedToday, newLeft, reviewsLeft } = candidates;
  const gap = (reviewedToday + reviewsLeft + 1) / (introducedToday + newLeft + 1);
  return (introducedToday + 1) * gap < reviewedToday + 1;
}
