import { describe, expect, it } from 'vitest';
import { entryPinyin } from '../../../../../src/domain/chinese/dictionary/entry-pinyin.ts';
import { frequencyBand } from '../../../../../src/domain/chinese/dictionary/frequency-band.ts';
import { glossPieces } from '../../../../../src/domain/chinese/dictionary/gloss-pieces.ts';

const marked = (pinyin: string) => entryPinyin(pinyin, 'marks').join(' ');

describe('entryPinyin', () => {
  it('puts each tone mark on its vowel', () => {
    expect(marked('Zhong1 guo2 ren2')).toBe('Zhōng guó rén');
    expect(marked('hui4 dou1 liu2 xue3')).toBe('huì dōu liú xuě');
    expect(marked('nu:3 hai2 r5')).toBe('nǚ hái r');
  });

  it('writes the other forms too', () => {
    expect(entryPinyin('Nu:3 hai2', 'numbers')).toEqual(['Nü3', 'hai2']);
    expect(entryPinyin('guo2', 'zhuyin')).toEqual(['ㄍㄨㄛˊ']);
  });

  it('leaves letters and commas as they are', () => {
    expect(marked('T xu4')).toBe('T xù');
    expect(marked('er4 bu4 xiu1 , xxx')).toBe('èr bù xiū , xxx');
  });
});

describe('glossPieces', () => {
  it('finds the words that a gloss names', () => {
    expect(glossPieces('variant of 裡|里[li3] (place)')).toEqual([
      'variant of ',
      { traditional: '裡', simplified: '里', pinyin: 'li3' },
      ' (place)',
    ]);
    expect(glossPieces('to spend')).toEqual(['to spend']);
  });
});

describe('frequencyBand', () => {
  it('ends each band with its last rank', () => {
    expect([1, 1_000, 1_001, 20_001, undefined].map(frequencyBand)).toEqual([
      1_000,
      1_000,
      2_000,
      'rarer',
      'unlisted',
    ]);
  });
});
