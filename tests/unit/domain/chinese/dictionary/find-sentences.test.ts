import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../../../src/domain/chinese/dictionary/find-sentences.ts';
import { indexSentences } from '../../../../../src/domain/chinese/dictionary/sentence-index.ts';
import { tinyDictionary } from '../../../../support/tiny-dictionary.ts';

const dictionary = tinyDictionary();
const PAIRS = [
  ['She left early and went home.', '她很早就离开了，回家去了。'],
  ['Turn left.', '向左转。'],
  ['The flowers in the park', '公园里的花'],
  ['The people were pleased.', '人民很高兴。'],
  ['Somebody came', '有人来了'],
  ['A cleft in the rock', '岩石的裂缝'],
  ['She gave up.', '她放弃了。'],
  ['He gave it up.', '他不干了。'],
] as const;
const index = indexSentences(PAIRS.map(([en, zh], at) => ({ id: `n${at}`, textId: 't', en, zh })));
const find = (language: 'en' | 'zh', words: string[], rest = {}) =>
  findSentences(dictionary, index, { language, words, most: 10, ...rest });

describe('findSentences', () => {
  it('finds a Chinese word where it is a word of its own, the shortest sentence first', () => {
    expect(find('zh', ['人']).map(({ zh }) => zh)).toEqual(['有人来了']);
    expect(find('zh', ['花'])[0]).toMatchObject({ zh: '公园里的花', start: 4, end: 5 });
  });

  it('finds the other script of a word', () => {
    expect(find('zh', ['放棄', '放弃']).map(({ noteId }) => noteId)).toEqual(['n6']);
  });

  it('finds all forms of an English word and no word that only contains it', () => {
    expect(find('en', ['leave']).map(({ en }) => en)).toEqual(['Turn left.', PAIRS[0][0]]);
    expect(find('en', ['flower'])[0]).toMatchObject({ start: 4, end: 11 });
  });

  it('leaves out the sentence that one came from and stops at the limit', () => {
    expect(find('en', ['leave'], { except: 'Turn left.' })).toHaveLength(1);
    expect(find('en', ['leave'], { most: 1 })).toHaveLength(1);
  });
});
