import type { LearningDay } from '../../shared/time.ts';
import type { CardId } from '../cards/card-id.ts';
import type { DifferenceKind } from '../cards/feedback/difference.ts';
import type { Grade } from '../reviews/grade.ts';

/** An answer that was typed and compared, as the log keeps it; none that was undone. */
export interface TypedReview {
  readonly cardId: CardId;
  readonly day: LearningDay;
  readonly grade: Grade;
  readonly suggestedGrade?: Grade;
  readonly differences?: readonly DifferenceKind[];
}
