import { readPairs } from '../pinyin/read-pairs.ts';

/**
 * Traditional characters that have one reading, where the simplified character that they fold to has
 * several: what folding would lose.
 */
const TRADITIONAL_READINGS: ReadonlyMap<string, string> = readPairs(
  '髮 fa4 發 fa1 隻 zhi1 乾 gan1 幹 gan4 鬆 song1 係 xi4 揹 bei1 儘 jin3 盡 jin4 ' +
    '鬥 dou4 捨 she3 曆 li4 徵 zheng1 佔 zhan4 傢 jia1 彆 bie4 臺 tai2 颱 tai2 ' +
    '檯 tai2 鐘 zhong1 鍾 zhong1 麼 me5 裡 li3 裏 li3 穫 huo4 獲 huo4 鬱 yu4 慾 yu4',
);

/** 乾坤 and 乾隆 are the other reading of 乾. */
export function traditionalReading(character: string, next: string): string | undefined {
  if (character === '乾' && /^[坤隆卦]/.test(next)) return 'qian2';
  return TRADITIONAL_READINGS.get(character);
}
