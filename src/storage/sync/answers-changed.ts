import type { CardId } from '../../domain/cards/card-id.ts';
import { type CardHistory, cardHistory } from '../../domain/progress/card-history.ts';
import type { DayAnswer } from '../../domain/progress/day-count.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { isApplicable } from '../../domain/reviews/standing-reviews.ts';
import { compareEntries } from '../../shared/log-entry.ts';
import { isSameValue } from '../same-value.ts';

/** A card after entries were added to its log, and what that changes in the counts of days. */
export interface AnswersChanged {
  readonly after: CardHistory;
  readonly removed: readonly DayAnswer[];
  readonly added: readonly DayAnswer[];
}

/**
 * @param all entries of the card, in any order
 * @param freshIds of those that were added; each is among them
 */
export function answersChanged(
  id: CardId,
  all: readonly Review[],
  freshIds: ReadonlySet<string>,
  parameters: readonly number[],
): AnswersChanged {
  const after = cardHistory(id, all, parameters);
  const fresh = all.filter((entry) => freshIds.has(entry.id));
  const before = all.filter((entry) => !freshIds.has(entry.id));
  if (onlyGoesOn(before, fresh)) {
    const count = new Set(fresh.map((entry) => entry.id)).size;
    return { after, removed: [], added: after.answers.slice(after.answers.length - count) };
  }
  const { answers } = cardHistory(id, before, parameters);
  const same = lengthOfSame(answers, after.answers);
  return { after, removed: answers.slice(same), added: after.answers.slice(same) };
}

/** Whether the new ones are answers that come after all that was there, and none of them is void. */
function onlyGoesOn(before: readonly Review[], fresh: readonly Review[]): boolean {
  if (!fresh.every((entry) => entry.kind === 'answered' && isApplicable(entry))) return false;
  const ids = new Set<string>(fresh.map((entry) => entry.id));
  if (before.some((entry) => entry.kind === 'undone' && ids.has(entry.target))) return false;
  const first = fresh.reduce((least, entry) => (compareEntries(entry, least) < 0 ? entry : least));
  return before.every((entry) => compareEntries(entry, first) < 0);
}

function lengthOfSame(a: readonly DayAnswer[], b: readonly DayAnswer[]): number {
  let length = 0;
  while (length < a.length && length < b.length && isSameValue(a[length], b[length])) length += 1;
  return length;
}
