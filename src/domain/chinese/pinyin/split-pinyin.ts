import { SPELLINGS } from './syllable-table.ts';

/** Longest spelling: `zhuang`. */
const LONGEST = 6;
/** Ways that are looked at; nothing that a person writes has as many. */
const MOST_WAYS = 64;
const TONES = /[\u0300\u0301\u0304\u030c]|[1-5](?![0-9])/gu;
const LETTERS = /^[a-zêü]+$/u;

/**
 * All ways to read a run of letters as syllables of pinyin, without their tones: `xian` is one syllable or
 * two, `gongjiaoche` is three. Blanks, apostrophes and hyphens part; tone marks and figures are passed over;
 * ü may be written v or u:, and also u after l and n before e.
 *
 * @returns syllables as they are spelled, ü as ü; no way at all where it is no pinyin
 */
export function splitPinyin(written: string): string[][] {
  const chunks = written
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(TONES, '')
    .normalize('NFC')
    .replaceAll(/u:|v/gu, 'ü')
    .replaceAll(/([ln])ue/gu, '$1üe')
    .split(/[\s'’‘·-]+/u)
    .filter((chunk) => chunk !== '');
  if (chunks.length === 0) return [];
  return chunks.reduce<string[][]>(
    (ways, chunk) => {
      const ofChunk = splitChunk(chunk);
      return ways.flatMap((way) => ofChunk.map((more) => [...way, ...more])).slice(0, MOST_WAYS);
    },
    [[]],
  );
}

/** Long syllables first, as they are read. */
function splitChunk(chunk: string): string[][] {
  if (!LETTERS.test(chunk)) return [];
  // From the end on, so that no tail is split twice.
  const tails: string[][][] = Array.from({ length: chunk.length + 1 }, () => []);
  tails[chunk.length] = [[]];
  for (let at = chunk.length - 1; at >= 0; at -= 1) {
    const ways = tails[at] ?? [];
    for (let length = LONGEST; length > 0; length -= 1) {
      const syllable = chunk.slice(at, at + length);
      if (syllable.length < length || !isSpelling(syllable)) continue;
      for (const tail of tails[at + length] ?? []) {
        if (ways.length < MOST_WAYS) ways.push([syllable, ...tail]);
      }
    }
  }
  return tails[0] ?? [];
}

/** Of those without a vowel only none is meant: each `n` of a word would be a syllable. */
function isSpelling(syllable: string): boolean {
  return SPELLINGS.has(syllable) && /[aeiouüê]/u.test(syllable);
}
