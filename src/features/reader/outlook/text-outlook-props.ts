import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import type { TextTally } from '../../../domain/progress/text-tally.ts';
import type { LearningDay } from '../../../shared/time.ts';

export interface TextOutlookProps {
  readonly text: BilingualText;
  readonly tally: TextTally;
  readonly day: LearningDay;
  /** New cards of it a learning day at most. */
  readonly newPerDay: number;
}
