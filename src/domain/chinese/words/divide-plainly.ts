import type { SentenceWord } from './sentence-word.ts';

const WORDS = new Map<string, Intl.Segmenter>();

/**
 * Words as the platform divides them, without kinds: until jieba is there, where it cannot be had, and
 * for English. The words together are the sentence.
 */
export function dividePlainly(sentence: string, language: 'zh' | 'en'): SentenceWord[] {
  const segmenter = segmenterOf(language);
  if (segmenter === undefined) return byPattern(sentence);
  return Array.from(segmenter.segment(sentence), ({ segment, index }) => ({
    text: segment,
    start: index,
    tag: '',
  }));
}

function segmenterOf(language: 'zh' | 'en'): Intl.Segmenter | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const known = WORDS.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  WORDS.set(language, made);
  return made;
}

function byPattern(sentence: string): SentenceWord[] {
  const parts = sentence.matchAll(/\p{Script=Han}|[\p{L}\p{N}'’-]+|\s+|[^]/gu);
  return Array.from(parts, ({ 0: text, index }) => ({ text, start: index, tag: '' }));
}
