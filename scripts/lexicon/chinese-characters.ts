import type { readCedict } from './translations.ts';

type Entries = ReturnType<typeof readCedict>;

const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);

/** Simplified form of each traditional character that has one, by the majority of CC-CEDICT's words. */
export function readFolds(entries: Entries): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { traditional, simplified } of entries) {
    if (traditional.length !== simplified.length) continue;
    for (let index = 0; index < traditional.length; index += 1) {
      const row = votes.get(traditional.charAt(index)) ?? new Map<string, number>();
      const to = simplified.charAt(index);
      row.set(to, (row.get(to) ?? 0) + 1);
      votes.set(traditional.charAt(index), row);
    }
  }
  const folds = new Map<string, string>();
  for (const [from, row] of votes) {
    const [to] = [...row].sort((a, b) => b[1] - a[1])[0] ?? [from];
    if (to !== from && isHan(from) && isHan(to)) folds.set(from, to);
  }
  return folds;
}

/** Characters of each pinyin syllable without tone, ü written as u. */
export function readReadings(entries: Entries): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const { simplified, pinyin } of entries) {
    if (simplified.length !== 1 || !isHan(simplified)) continue;
    const syllable = pinyin.toLowerCase().replace(/[0-9:]/g, '');
    if (!/^[a-z]+$/.test(syllable)) continue;
    const list = readings.get(syllable) ?? [];
    if (!list.includes(simplified)) readings.set(syllable, [...list, simplified]);
  }
  return readings;
}
