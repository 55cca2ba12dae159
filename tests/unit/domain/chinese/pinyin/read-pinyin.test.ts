import { describe, expect, it } from 'vitest';
import { writeSyllable } from '../../../../../src/domain/chinese/pinyin/pinyin-form.ts';
import { readPinyin } from '../../../../../src/domain/chinese/pinyin/read-pinyin.ts';
import { readSyllable } from '../../../../../src/domain/chinese/pinyin/read-syllable.ts';

const read = (written: string, count: number, form: 'marks' | 'numbers' | 'zhuyin' = 'numbers') =>
  readPinyin(written, count)
    ?.map((syllable) => writeSyllable(syllable, form))
    .join(' ');

describe('readPinyin', () => {
  it('reads what people type', () => {
    expect(read('zhōngguó', 2)).toBe('zhong1 guo2');
    expect(read("Xī'ān", 2)).toBe('xi1 an1');
    expect(read('xiān', 1)).toBe('xian1');
    expect(read('nv3 er2', 2)).toBe('nü3 er2');
    expect(read('lu:4', 1)).toBe('lü4');
    expect(read('nǎr', 2)).toBe('na3 r5');
    expect(read('fāngàn', 2, 'marks')).toBe('fāng àn');
    expect(read('fan1gan4', 2)).toBe('fan1 gan4');
    expect(read('yīhuìr', 3, 'zhuyin')).toBe('ㄧ ㄏㄨㄟˋ ㄦ');
  });

  it('refuses what is no pinyin of so many characters', () => {
    expect(read('hello', 1)).toBeUndefined();
    expect(read('bù hǔ', 3)).toBeUndefined();
    expect(read('nǐ hǎo ma', 2)).toBeUndefined();
    expect(read('', 1)).toBeUndefined();
  });
});

describe('the place of the tone mark', () => {
  it.each([
    ['gui4', 'guì'],
    ['liu2', 'liú'],
    ['dou1', 'dōu'],
    ['lüe4', 'lüè'],
    ['xiong2', 'xióng'],
    ['zhuang1', 'zhuāng'],
    ['n2', 'ń'],
    ['de5', 'de'],
  ])('%s is %s', (numbers, marks) => {
    const syllable = readSyllable(numbers);
    expect(syllable === undefined ? undefined : writeSyllable(syllable, 'marks')).toBe(marks);
  });
});
