import { languageOfWord } from './language-of-word.ts';
import type { PointedText } from './look-up-desk.ts';

/** Longer selections are no words. */
const LONGEST = 40;

/** What is selected on the page, if it may be a word. */
export function selectedText(): PointedText | undefined {
  const text = document.getSelection()?.toString().trim() ?? '';
  if (text === '' || text.length > LONGEST || !/\p{L}/u.test(text)) return undefined;
  return { sentence: text, language: languageOfWord(text), start: 0, end: text.length };
}
