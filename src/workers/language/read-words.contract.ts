import type { SentenceToRead, WordsOfSentences } from '../../domain/cards/exercises/read-words.ts';
import type { Language } from '../../domain/text/language.ts';
import type { Answered } from './answered.ts';

export interface ReadWordsWork {
  /**
   * The words of sentences, the first of them one that is asked, and what the dictionary knows of each.
   * What cannot be had is left out: words are then the platform's, facts are none.
   */
  readWords(sentences: readonly SentenceToRead[], language: Language): Answered<WordsOfSentences>;
}
