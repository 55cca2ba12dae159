import type { WordReference } from './dictionary-entry.ts';

/** A word as CC-CEDICT names it inside a gloss: 裡|里[li3] or 花[hua1], the reading left out at times. */
export const REFERENCE =
  /(\p{Script=Han}[\p{Script=Han}，·]*)(?:\|([\p{Script=Han}，·]+))?(?:\[([^\]]*)\])?/u;

/** Reads one such name; undefined where there is none. */
export function readReference(text: string): WordReference | undefined {
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [, traditional = '', simplified = traditional, pinyin = ''] = match;
  return { simplified, traditional, pinyin: pinyin.replace(/\s*:\s*/g, ':') };
}
