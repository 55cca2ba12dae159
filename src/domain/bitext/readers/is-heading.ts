import type { ParagraphPair } from '../paragraph-pair.ts';

const MOST_WORDS = 12;
const MOST_CHARACTERS = 24;
const FINAL_MARK = /[.!?,;:…。！？，；：、]["'”’」』)）]*$/;

/** Whether a paragraph pair is a heading: marked as one, or short on both sides and without a final mark. */
export function isHeading({ en, zh, heading }: ParagraphPair): boolean {
  if (heading) return true;
  if (en === '' || zh === '' || FINAL_MARK.test(en) || FINAL_MARK.test(zh)) return false;
  return en.split(/\s+/).length <= MOST_WORDS && Array.from(zh).length <= MOST_CHARACTERS;
}
