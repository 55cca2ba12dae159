import type { WordListId } from '../../domain/cards/word-list.ts';
import type { BandKnown } from '../../domain/progress/known-by-band.ts';
import type { TotalsScope } from '../../domain/progress/totals/totals-block.ts';
import type { ShareKnown } from '../../domain/progress/words-known.ts';
import type { Language } from '../../domain/text/language.ts';
import type { LearningDay } from '../../shared/time.ts';
import type { Answered } from './answered.ts';

export interface KnownWordsQuestion {
  readonly language: Language;
  /** The text whose sentences are evidence, or all of them. */
  readonly scope: TotalsScope;
  readonly today: LearningDay;
}

export interface ListKnown extends ShareKnown {
  readonly id: WordListId;
  readonly name: string;
}

export interface KnownWords {
  readonly bands: readonly BandKnown[];
  /** The learner's lists of words in that language. */
  readonly lists: readonly ListKnown[];
  /** Sentences that can be recalled now, from which words are known. */
  readonly sentences: number;
}

export interface CountKnownWordsWork {
  /** How many words are known, by how common they are and by word list. */
  countKnownWords(question: KnownWordsQuestion): Answered<KnownWords>;
}
