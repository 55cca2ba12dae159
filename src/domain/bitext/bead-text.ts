import type { Language } from '../text/language.ts';

const LINE_ENDS: Readonly<Record<Language, string>> = { en: ' ', zh: '' };

/** Lines that stand in one sentence, as one: English words stay apart, Chinese has no spaces. */
export function joinLines(text: string, language: Language): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(LINE_ENDS[language]);
}
