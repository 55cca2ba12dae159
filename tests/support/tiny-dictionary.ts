import { englishFindings } from '../../scripts/dictionary/english-findings.ts';
import { englishHeadwords } from '../../scripts/dictionary/english-side.ts';
import { sortEntries, writeDictionary } from '../../scripts/dictionary/write-dictionary.ts';
import { readDictionary } from '../../src/domain/chinese/dictionary/read-dictionary.ts';

/** traditional, simplified, pinyin, glosses: as CC-CEDICT has them. */
const ROWS: readonly (readonly [string, string, string, ...string[]])[] = [
  ['花', '花', 'Hua1', 'surname Hua'],
  ['花', '花', 'hua1', 'flower; blossom', 'to spend (money, time)', 'CL:朵[duo3],支[zhi1]'],
  ['花兒', '花儿', 'hua1 r5', 'erhua variant of 花[hua1]'],
  ['公園', '公园', 'gong1 yuan2', 'park', 'CL:個|个[ge4],座[zuo4]'],
  ['裡', '里', 'li3', 'inside'],
  ['裏', '里', 'li3', 'variant of 裡|里[li3]'],
  ['里', '里', 'Li3', 'Li (surname)'],
  ['里', '里', 'li3', 'li, ancient measure of length'],
  ['中國', '中国', 'Zhong1 guo2', 'China'],
  ['國人', '国人', 'guo2 ren2', 'compatriots'],
  ['人', '人', 'ren2', 'person; people', 'CL:個|个[ge4]'],
  ['人民', '人民', 'ren2 min2', 'the people'],
  ['民', '民', 'min2', '(bound form) the people'],
  ['大學', '大学', 'da4 xue2', 'university'],
  ['中國人民大學', '中国人民大学', 'Zhong1 guo2 Ren2 min2 Da4 xue2', 'Renmin University of China'],
  ['放棄', '放弃', 'fang4 qi4', 'to give up', 'to renounce'],
  ['乾', '干', 'gan1', 'dry'],
  ['幹', '干', 'gan4', 'to work; to do'],
  ['T恤', 'T恤', 'T xu4', 'T-shirt'],
];

const RANKS = new Map([
  ['人民', 100],
  ['中国', 50],
  ['国人', 9000],
  ['花', 800],
  ['放弃', 1500],
]);

const ENGLISH = [
  { word: 'leave', phonetic: 'li:v', translation: 'vt. 离开\\nn. 许可', rank: 200 },
  { word: 'left', phonetic: 'left', translation: 'a. 左边的', rank: 245 },
  { word: 'give', phonetic: 'giv', translation: 'vt. 给', rank: 90 },
];

/** A dictionary of some words, written and read by the very code that makes the real one. */
export function tinyDictionaryBytes(): Uint8Array {
  const entries = sortEntries(
    ROWS.map(([traditional, simplified, pinyin, ...english]) => ({
      traditional,
      simplified,
      pinyin,
      english,
    })),
  );
  const english = englishHeadwords(
    ENGLISH.map((row) => ({ ...row, exchange: '', isRanked: true })),
    englishFindings(entries, RANKS),
    new Map(ENGLISH.map(({ word, rank }) => [word, rank])),
  );
  return writeDictionary({
    entries,
    ranks: RANKS,
    english,
    forms: [
      ['gave', 'give'],
      ['left', 'leave'],
    ],
  });
}

export const tinyDictionary = () => readDictionary(tinyDictionaryBytes());
