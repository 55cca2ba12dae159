import type { Syllable, Tone } from './syllable.ts';
import { SPELLING_BY_ZHUYIN } from './zhuyin-table.ts';

const TONE_SIGNS = 'ˉˊˇˋ˙';

/** Reads one syllable in Zhuyin Fuhao; undefined where it is none. */
export function readZhuyin(written: string): Syllable | undefined {
  const signs = Array.from(written.trim());
  const sounds = signs.filter((sign) => !TONE_SIGNS.includes(sign)).join('');
  const sign = signs.find((one) => TONE_SIGNS.includes(one));
  if (sounds === 'ㄦ' && sign === undefined) return { letters: 'r', tone: 5 };
  const letters = sounds === 'ㄦ' ? 'er' : SPELLING_BY_ZHUYIN.get(sounds);
  if (letters === undefined) return undefined;
  return { letters, tone: sign === undefined ? 1 : ((TONE_SIGNS.indexOf(sign) + 1) as Tone) };
}
