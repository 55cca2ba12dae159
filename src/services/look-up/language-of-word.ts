import type { Language } from '../../domain/text/language.ts';

/** The language that a word or phrase is looked up in. */
export function languageOfWord(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
