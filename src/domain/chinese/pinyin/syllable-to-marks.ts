import type { Syllable } from './syllable.ts';
import { TONE_MARKS } from './tone-marks.ts';

/**
 * A syllable with its tone mark: `zhòng`, `lǚ`; the neutral tone has none.
 *
 * Where the mark stands: on a or e; else on the o of ou; else on the last vowel
 * (GB/T 16159-2012, 7.3; syllables without a vowel carry it on their first letter).
 */
export function syllableToMarks({ letters, tone }: Syllable): string {
  const mark = TONE_MARKS[tone - 1];
  if (mark === undefined) return letters;
  const at = marked(letters);
  const after = at + 1;
  return (letters.slice(0, after) + mark + letters.slice(after)).normalize('NFC');
}

function marked(letters: string): number {
  const open = letters.search(/[aeê]/u);
  if (open >= 0) return open;
  const ou = letters.indexOf('ou');
  if (ou >= 0) return ou;
  return Math.max(0, ...Array.from('iouü', (vowel) => letters.lastIndexOf(vowel)));
}
