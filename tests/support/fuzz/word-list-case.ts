import { readWordList } from '../../../src/domain/cards/lists/read-word-list.ts';
import { cleanText } from '../../../src/domain/text/clean-text.ts';
import type { Dice } from './dice.ts';
import { type CaseEnd, expectSoundValue } from './expect-sound.ts';
import { mutateText } from './mutate-text.ts';

const LISTS = [
  '# HSK 1\n爸爸｜爸\n本1\n点（儿）\n# HSK 2\n爱好\n',
  'word\tlevel\tmeaning\n爱\t1\tlove\n本\t2\tbook\n',
  'word,level\n"apple",A1\nbook,A2\nrun / ran,B1\n',
  'apple\nbook (noun)\nrun\n',
];

/** Reads a hostile list of words. */
export function wordListCase(dice: Dice): CaseEnd {
  const read = readWordList(cleanText(mutateText(dice.pick(LISTS), dice)).text);
  if (!read.ok) return 'refused';
  expectSoundValue(read.value);
  const { words } = read.value;
  if (new Set(words.map(({ word }) => word)).size !== words.length) {
    throw new Error('a word is listed twice');
  }
  return 'read';
}
