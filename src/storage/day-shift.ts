import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { DayAnswer } from '../domain/progress/day-count.ts';

/** An answer that counts on its day for a text, or no longer does. */
export interface DayShift {
  readonly textId: TextId;
  readonly answer: DayAnswer;
  readonly by: 1 | -1;
}
