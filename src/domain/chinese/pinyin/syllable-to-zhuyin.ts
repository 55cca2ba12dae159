import type { Syllable } from './syllable.ts';
import { ZHUYIN } from './zhuyin-table.ts';

const TONES = ['', 'ˊ', 'ˇ', 'ˋ'] as const;

/**
 * A syllable in Zhuyin Fuhao: the first tone has no mark, the neutral one a dot before it. The 儿 that
 * colours a syllable is ㄦ alone, so the first tone of a full `er` is written out.
 */
export function syllableToZhuyin({ letters, tone }: Syllable): string {
  const zhuyin = ZHUYIN.get(letters);
  if (zhuyin === undefined) throw new Error(`syllableToZhuyin: ${letters} is no syllable`);
  if (letters === 'r') return zhuyin;
  if (tone === 5) return `˙${zhuyin}`;
  return letters === 'er' && tone === 1 ? `${zhuyin}ˉ` : `${zhuyin}${TONES[tone - 1] ?? ''}`;
}
