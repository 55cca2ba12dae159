import type { Language } from './language.ts';
import type { Segment } from './segment.ts';
import { splitChinese } from './split-chinese.ts';
import { splitEnglish } from './split-english.ts';

/** The sentences of one side of a paragraph, in order. */
export function splitSentences(text: string, language: Language): Segment[] {
  return language === 'en' ? splitEnglish(text) : splitChinese(text);
}
