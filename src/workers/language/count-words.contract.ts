import type { TextId } from '../../domain/cards/bilingual-text.ts';
import type { Direction } from '../../domain/cards/exercise.ts';
import type { WordsKnown } from '../../domain/progress/words-known.ts';
import type { LearningDay } from '../../shared/time.ts';
import type { Answered } from './answered.ts';

export interface WordsQuestion {
  readonly textId: TextId;
  /** What can be recalled in it counts, and the words of its second language. */
  readonly direction: Direction;
  readonly today: LearningDay;
  /** How many of the unknown words are wanted, the most frequent ones. */
  readonly most: number;
}

export interface CountWordsWork {
  /** How much of the words of a text is known. */
  countWords(question: WordsQuestion): Answered<WordsKnown>;
}
