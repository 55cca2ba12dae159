import type { EpochMs } from '../../shared/time.ts';
import { splitCardId } from '../cards/card-id.ts';
import type { NoteId } from '../cards/note.ts';
import { DAY_MS } from './learning-day.ts';
import type { Review } from './review.ts';
import { isApplicable } from './standing-reviews.ts';

/** What is odd about a review log. All of it stays in the log. */
export interface LogFindings {
  /** Entries of cards whose sentence pair is not here; they count once it comes. */
  readonly orphans: number;
  /** Entries with a kind, a grade or a value that this version does not know; passed over. */
  readonly unknown: number;
  /** Entries that are dated more than a day after now; they count as they are. */
  readonly ahead: number;
}

/**
 * Looks over a whole log, each entry once.
 *
 * @param hasNote whether a sentence pair is here, deleted or not
 */
export function findInLog(
  reviews: Iterable<Review>,
  hasNote: (id: NoteId) => boolean,
  now: EpochMs,
): LogFindings {
  const found = { orphans: 0, unknown: 0, ahead: 0 };
  for (const review of reviews) {
    if (!isApplicable(review)) found.unknown += 1;
    else if (!hasNote(splitCardId(review.cardId).noteId)) found.orphans += 1;
    if (review.at > now + DAY_MS) found.ahead += 1;
  }
  return found;
}
