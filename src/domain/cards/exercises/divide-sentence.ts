import type { Language } from '../../text/language.ts';
import type { SentenceToken } from './sentence-token.ts';

/** Words with their apostrophes, hyphens and decimal marks, else what stands between two words. */
const ENGLISH = /[\p{L}\p{M}\p{N}]+(?:['’\-.,][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu;
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** Where the platform cannot divide Chinese: single characters, and runs of anything else. */
const CHARACTERS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\p{L}\p{N}]+/gu;

let segmenter: Intl.Segmenter | undefined;

/** The words of a sentence and what stands between them; put together again they are the sentence. */
export function divideSentence(sentence: string, language: Language): SentenceToken[] {
  const parts = language === 'zh' ? divideChinese(sentence) : (sentence.match(ENGLISH) ?? []);
  return joinMarks(
    parts.map((text) => ({ text, isWord: HAS_LETTER.test(text.normalize('NFKC')) })),
  );
}

function divideChinese(sentence: string): string[] {
  if (!('Segmenter' in Intl)) return sentence.match(CHARACTERS) ?? [];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(sentence), ({ segment }) => segment);
}

function joinMarks(tokens: readonly SentenceToken[]): SentenceToken[] {
  const joined: SentenceToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && !last.isWord && !token.isWord) {
      joined[joined.length - 1] = { text: last.text + token.text, isWord: false };
    } else joined.push(token);
  }
  return joined;
}
