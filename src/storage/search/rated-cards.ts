import type { CardId } from '../../domain/cards/card-id.ts';
import type { SearchTerm } from '../../domain/progress/search/search-query.ts';
import type { LearningDay } from '../../shared/time.ts';
import { numberedIds } from '../card-numbers.ts';
import { PACKED_KINDS } from '../packed-reviews.ts';
import type { ReviewColumns } from '../review-columns.ts';

const ANSWERED = PACKED_KINDS.indexOf('answered');

/** The cards of which an answer that stands was given on one of the last days, with that grade if one is named. */
export function ratedCards(
  columns: ReviewColumns,
  { days, grade }: Extract<SearchTerm, { kind: 'rated' }>,
  today: LearningDay,
): ReadonlySet<CardId> {
  const numbers = new Set<number>();
  for (let index = 0; index < columns.count; index += 1) {
    if (columns.kind[index] !== ANSWERED || columns.voided[index] === 1) continue;
    if ((columns.day[index] ?? 0) <= today - days) continue;
    if (grade === undefined || columns.grade[index] === grade) {
      numbers.add(columns.card[index] ?? 0);
    }
  }
  const ids = numberedIds(columns.cards);
  return new Set([...numbers].flatMap((number) => ids[number] ?? []));
}
