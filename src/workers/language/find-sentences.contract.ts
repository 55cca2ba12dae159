import type {
  FoundSentence,
  SentenceQuestion,
} from '../../domain/chinese/dictionary/find-sentences.ts';
import type { Answered } from './answered.ts';

export interface FindSentencesWork {
  /** Sentences of the learner's texts with a word. */
  findSentences(question: SentenceQuestion): Answered<FoundSentence[]>;
}
