import { pinyin } from 'pinyin-pro';

const SYLLABLE = /^[a-zêü]+[0-4]$/u;

/** What pinyin-pro reads for each code point, as `zhong4`, `de5`; null where it is no Han character. */
export function libraryReadings(sentence: string): (string | null)[] {
  const read = pinyin(sentence, {
    type: 'array',
    toneType: 'num',
    toneSandhi: false,
    nonZh: 'spaced',
  });
  const characters = Array.from(sentence);
  if (read.length !== characters.length)
    throw new Error(`pinyin: ${read.length} of ${characters.length}`);
  return read.map((one) => (SYLLABLE.test(one) ? one.replace(/0$/, '5') : null));
}
