import type { Language } from '../text/language.ts';

const BETWEEN: Readonly<Record<Language, string>> = { en: ' ', zh: '' };

/** Parts of one side as one text: English words stay apart, Chinese has no spaces. */
export function joinParts(parts: readonly string[], language: Language): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(BETWEEN[language]);
}

/** Lines that stand in one sentence, as one. */
export function joinLines(text: string, language: Language): string {
  return joinParts(text.split('\n'), language);
}
