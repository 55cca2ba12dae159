import { describe, expect, it } from 'vitest';
import { findChinese } from '../../../../../src/domain/chinese/dictionary/find-chinese.ts';
import { findEnglish } from '../../../../../src/domain/chinese/dictionary/find-english.ts';
import { lookUp } from '../../../../../src/domain/chinese/dictionary/look-up.ts';
import { readDictionary } from '../../../../../src/domain/chinese/dictionary/read-dictionary.ts';
import { tinyDictionary, tinyDictionaryBytes } from '../../../../support/tiny-dictionary.ts';

const dictionary = tinyDictionary();
const zh = (text: string, at: number, end?: number) => {
  const found = lookUp(dictionary, { language: 'zh', text, at, ...(end && { end }) });
  return found?.language === 'zh' ? found : undefined;
};
const en = (text: string, at: number) => {
  const found = lookUp(dictionary, { language: 'en', text, at });
  return found?.language === 'en' ? found : undefined;
};

describe('readDictionary', () => {
  it('gives back every field of an entry', () => {
    expect(findChinese(dictionary, '公园')).toEqual([
      {
        simplified: '公园',
        traditional: '公園',
        pinyin: 'gong1 yuan2',
        glosses: ['park'],
        measureWords: [
          { simplified: '个', traditional: '個', pinyin: 'ge4' },
          { simplified: '座', traditional: '座', pinyin: 'zuo4' },
        ],
      },
    ]);
  });

  it('refuses bytes that are no dictionary', () => {
    expect(() => readDictionary(tinyDictionaryBytes().subarray(1))).toThrow('not a dictionary');
  });
});

describe('findChinese', () => {
  it('finds a word by either script, and each traditional form apart', () => {
    expect(findChinese(dictionary, '公園')).toEqual(findChinese(dictionary, '公园'));
    expect(findChinese(dictionary, '幹').map(({ pinyin }) => pinyin)).toEqual(['gan4']);
    expect(findChinese(dictionary, '干').map(({ traditional }) => traditional)).toEqual([
      '乾',
      '幹',
    ]);
  });

  it('puts surnames behind words and variants behind both', () => {
    expect(findChinese(dictionary, '花').map(({ pinyin }) => pinyin)).toEqual(['hua1', 'Hua1']);
    expect(findChinese(dictionary, '里').map((entry) => entry.glosses[0])).toEqual([
      'inside',
      'li, ancient measure of length',
      'Li (surname)',
      'variant of 裡|里[li3]',
    ]);
  });

  it('tells how common a word is to within three per cent', () => {
    const rank = findChinese(dictionary, '放弃')[0]?.rank ?? 0;
    expect(Math.abs(rank - 1500)).toBeLessThan(45);
    expect(findChinese(dictionary, '大学')[0]?.rank).toBeUndefined();
  });
});

describe('lookUp in Chinese', () => {
  it('takes the longest word that covers the place, and names the others', () => {
    const found = zh('我在中国人民大学。', 4);
    expect(found?.match).toEqual({ start: 2, end: 8, word: '中国人民大学' });
    expect(found?.others.map(({ word }) => word)).toEqual(['人民', '国人', '人']);
  });

  it('takes the commoner of two words of one length', () => {
    expect(zh('国人民', 1)?.match.word).toBe('人民');
  });

  it('divides a word into the fewest and commonest parts', () => {
    expect(zh('中国人民大学', 0)?.parts.map(({ word }) => word)).toEqual(['中国', '人民', '大学']);
    expect(zh('人', 0)?.parts).toEqual([]);
  });

  it('finds a word with Latin letters in it', () => {
    expect(zh('买T恤', 1)?.match.word).toBe('T恤');
  });

  it('shows the word that was meant where the words are known', () => {
    expect(zh('中国人民大学', 2, 4)?.match.word).toBe('人民');
    const unknown = zh('小明明', 0, 3);
    expect(unknown?.match.word).toBe('小明明');
    expect(unknown?.entries).toEqual([]);
  });

  it('adds the word that a variant or a form with 儿 stands for', () => {
    expect(zh('一朵花儿', 2)?.entries.map(({ simplified }) => simplified)).toEqual(['花儿', '花']);
    expect(zh('去公园儿玩', 1, 4)?.entries.map(({ simplified }) => simplified)).toEqual(['公园']);
  });

  it('has nothing to say of punctuation', () => {
    expect(zh('人。', 1)).toBeUndefined();
    expect(zh('人', 7)).toBeUndefined();
  });
});

describe('lookUp in English', () => {
  it('finds the phrase around an inflected word', () => {
    const found = en('She gave up, then left.', 5);
    expect(found?.match).toEqual({ start: 4, end: 11, word: 'gave up' });
    expect(found?.entries[0]?.chinese.map(({ simplified }) => simplified)).toEqual(['放弃']);
    expect(found?.others.map(({ word }) => word)).toEqual(['gave']);
  });

  it('reaches no phrase across a comma', () => {
    expect(en('What she gave, up there', 9)?.match.word).toBe('gave');
  });

  it('gives the word itself and what it is a form of', () => {
    expect(findEnglish(dictionary, 'Left').map(({ word }) => word)).toEqual(['left', 'leave']);
    expect(findEnglish(dictionary, 'parks')[0]?.word).toBe('park');
    expect(findEnglish(dictionary, 'leave')[0]?.translations).toEqual(['vt. 离开', 'n. 许可']);
  });

  it('shows a word that it does not know without entries', () => {
    expect(en('an axolotl', 4)).toMatchObject({ match: { word: 'axolotl' }, entries: [] });
  });
});
