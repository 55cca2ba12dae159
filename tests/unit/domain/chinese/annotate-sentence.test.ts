import { tag } from 'jieba-wasm';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { annotateSentence } from '../../../../src/domain/chinese/annotate-sentence.ts';
import { displayWords } from '../../../../src/domain/chinese/display-words.ts';
import { dividePlainly } from '../../../../src/domain/chinese/words/divide-plainly.ts';
import { libraryReadings } from '../../../../src/workers/language/library-readings.ts';
import { taggedToWords } from '../../../../src/workers/language/load-jieba.ts';

const fold = Converter({ from: 'tw', to: 'cn' });
const withJieba = (sentence: string) =>
  annotateSentence(sentence, {
    divide: (text) => taggedToWords(tag(text, true)),
    read: libraryReadings,
    fold,
    byJieba: true,
  });
const ODD = [
  '',
  '😀👍🏽',
  '𠮷野家',
  '   ',
  '。。。！？',
  'Hello 世界 3.5%',
  '<b>粗体</b>',
  '\u0000\uFEFF好',
  '好'.repeat(5000),
];

describe('annotateSentence', () => {
  it('covers whatever is given: the words are the sentence, with a reading or none for each code point', () => {
    for (const sentence of [...ODD, '他\uD800好']) {
      const plain = annotateSentence(sentence, {
        divide: (text) => dividePlainly(text, 'zh'),
        read: libraryReadings,
        fold,
        byJieba: false,
      });
      for (const { words, readings } of sentence.isWellFormed()
        ? [plain, withJieba(sentence)]
        : [plain]) {
        expect(words.map(({ text }) => text).join('')).toBe(sentence);
        expect(readings).toHaveLength(Array.from(sentence).length);
      }
    }
  });

  it('keeps 一 and 不 in the tone of the dictionary', () => {
    expect(withJieba('不是一样').readings).toEqual(['bu4', 'shi4', 'yi1', 'yang4']);
  });

  it('reads traditional characters, by themselves where folding would lose the reading', () => {
    const { words, readings } = withJieba('她的頭髮乾了，樹幹長得很長');
    expect(words.map(({ text }) => text)).toContain('頭髮');
    expect(readings.map((reading) => reading ?? '')).toEqual(
      'ta1 de5 tou2 fa4 gan1 le5  shu4 gan4 zhang3 de5 hen3 chang2'.split(' '),
    );
  });

  it('knows under which word the marks of a traditional one are kept, as the learner divides too', () => {
    const sentence = '她的頭髮長';
    const annotation = withJieba(sentence);
    const shown = { sentence, shown: sentence, shownScript: 'hant', ...annotation } as const;
    const plain = displayWords(shown).find(({ text }) => text === '頭髮');
    expect(plain?.headword).toBe('头发');
    const own = { words: { of: sentence, breaks: [2, 3] } };
    expect(displayWords({ ...shown, own }).map(({ headword }) => headword)).toEqual([
      '她的',
      '头',
      '发长',
    ]);
  });

  it('takes apart what jieba only guessed, and leaves names whole', () => {
    expect(withJieba('雨下得很大').words.map(({ text }) => text)).toEqual([
      '雨',
      '下',
      '得',
      '很大',
    ]);
    expect(withJieba('王小明来了').words[0]?.text).toBe('王小明');
  });
});
