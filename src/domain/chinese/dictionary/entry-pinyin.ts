import { type PinyinForm, writeSyllable } from '../pinyin/pinyin-form.ts';
import type { Tone } from '../pinyin/syllable.ts';

const SYLLABLE = /^([A-Za-zü:]+)([1-5])$/;

/** "hua1 r5" or "Lu:3" of CC-CEDICT, each syllable in the form that the learner chose. */
export function entryPinyin(pinyin: string, form: PinyinForm): string[] {
  return pinyin.split(' ').map((written) => {
    const [, letters, figure] = SYLLABLE.exec(written) ?? [];
    // Letters, commas and "xx", which stands for a reading that nobody knows.
    if (letters === undefined) return written;
    const plain = letters.replaceAll(/u:/gi, 'ü').toLowerCase();
    const syllable = writeSyllable({ letters: plain, tone: Number(figure) as Tone }, form);
    return /^\p{Lu}/u.test(letters) ? capitalised(syllable) : syllable;
  });
}

function capitalised(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
