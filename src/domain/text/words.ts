import type { Language } from './language.ts';

const LETTERS = /\p{L}+(?:['’]\p{L}+)*/gu;
const HAN = /\p{Script=Han}/gu;

/**
 * The distinct words of a sentence: English ones in lower case, Chinese ones as the platform divides
 * them, or characters where it cannot.
 */
export function wordsOf(sentence: string, language: Language): Set<string> {
  if (language === 'en') return new Set(sentence.toLowerCase().match(LETTERS) ?? []);
  const segmenter = chineseSegmenter();
  if (segmenter === undefined) return new Set(sentence.match(HAN) ?? []);
  const words = Array.from(segmenter.segment(sentence)).filter((one) => one.isWordLike === true);
  return new Set(words.map((one) => one.segment));
}

/** A Chinese text as the platform divides it, marks and spaces too; in characters where it cannot. */
export function divideChinese(text: string): string[] {
  const segmenter = chineseSegmenter();
  if (segmenter === undefined) return Array.from(text);
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

let segmenter: Intl.Segmenter | undefined;

function chineseSegmenter(): Intl.Segmenter | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}
