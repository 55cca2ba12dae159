import type { Brand } from '../../shared/brand.ts';
import type { EpochMs } from '../../shared/time.ts';
import type { Language } from '../text/language.ts';
import type { Stamped } from './stamped.ts';

export type WordListId = Brand<string, 'WordListId'>;

export interface ListedWord {
  readonly word: string;
  /** As the list writes it: "3", "HSK 3", "Lesson 12"; absent where it has none. */
  readonly level?: string;
}

export interface WordListFields {
  readonly name: string;
  readonly language: Language;
  readonly addedAt: EpochMs;
  /** How many words it has. */
  readonly size: number;
}

/** A list of words that the learner brought: of an examination, or of a textbook. */
export interface WordList extends WordListFields, Stamped {
  readonly id: WordListId;
}

/** Some hundred words of a list, as one row. */
export interface WordListPart {
  readonly listId: WordListId;
  /** 0, 1, 2 … in the order of the list. */
  readonly part: number;
  readonly words: readonly ListedWord[];
}
