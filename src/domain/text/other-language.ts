import type { Language } from './language.ts';

/** The other one of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}
