const LONGEST_SYLLABLE = 6;
const MOST_SYLLABLES = 4;

/** The fewest pinyin syllables that a word can be split into; none if it is not pinyin. */
export function pinyinSyllables(word: string, known: ReadonlyMap<string, unknown>): string[] {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (letters.length < 2) return [];
  const best: (string[] | undefined)[] = [[]];
  for (let start = 0; start < letters.length; start += 1) {
    const before = best[start];
    if (before === undefined) continue;
    for (let size = 1; size <= LONGEST_SYLLABLE && start + size <= letters.length; size += 1) {
      const syllable = letters.slice(start, start + size);
      const rival = best[start + size];
      if (!known.has(syllable) || (rival !== undefined && rival.length <= before.length + 1))
        continue;
      best[start + size] = [...before, syllable];
    }
  }
  const found = best[letters.length] ?? [];
  return found.length <= MOST_SYLLABLES ? found : [];
}
