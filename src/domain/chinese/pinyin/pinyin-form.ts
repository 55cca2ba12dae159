import type { Syllable } from './syllable.ts';
import { syllableToMarks } from './syllable-to-marks.ts';
import { syllableToNumbers } from './syllable-to-numbers.ts';
import { syllableToZhuyin } from './syllable-to-zhuyin.ts';

/** How pronunciation is written. */
export type PinyinForm = 'marks' | 'numbers' | 'zhuyin';

/** One syllable, written in `form`. */
export function writeSyllable(syllable: Syllable, form: PinyinForm): string {
  if (form === 'marks') return syllableToMarks(syllable);
  return form === 'numbers' ? syllableToNumbers(syllable) : syllableToZhuyin(syllable);
}
