import type { Language } from '../../text/language.ts';

/** Words as they stand in a sentence of that language. */
export function joinWords(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '' : ' ');
}
