import { dividePlainly } from '../../chinese/words/divide-plainly.ts';
import type { Language } from '../../text/language.ts';
import type { SentenceToken } from './sentence-token.ts';
import { tokensOfWords } from './tokens-of-words.ts';

/** Words with their apostrophes, hyphens and decimal marks, else what stands between two words. */
const ENGLISH = /[\p{L}\p{M}\p{N}]+(?:['’\-.,][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a sentence and what stands between them; put together again they are the sentence.
 * Chinese as the platform divides it: for where jieba and the learner's corrections are not at hand.
 */
export function divideSentence(sentence: string, language: Language): SentenceToken[] {
  if (language === 'en') return tokensOfWords(sentence.match(ENGLISH) ?? []);
  return tokensOfWords(dividePlainly(sentence, 'zh').map(({ text }) => text));
}
