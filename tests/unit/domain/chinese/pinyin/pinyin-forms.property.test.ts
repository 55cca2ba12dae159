import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPinyin } from '../../../../../src/domain/chinese/pinyin/read-pinyin.ts';
import { readSyllable } from '../../../../../src/domain/chinese/pinyin/read-syllable.ts';
import { readZhuyin } from '../../../../../src/domain/chinese/pinyin/read-zhuyin.ts';
import type { Syllable, Tone } from '../../../../../src/domain/chinese/pinyin/syllable.ts';
import { SPELLINGS } from '../../../../../src/domain/chinese/pinyin/syllable-table.ts';
import { syllableToMarks } from '../../../../../src/domain/chinese/pinyin/syllable-to-marks.ts';
import { syllableToNumbers } from '../../../../../src/domain/chinese/pinyin/syllable-to-numbers.ts';
import { syllableToZhuyin } from '../../../../../src/domain/chinese/pinyin/syllable-to-zhuyin.ts';
import { SPELLING_BY_ZHUYIN } from '../../../../../src/domain/chinese/pinyin/zhuyin-table.ts';

const spellings = [...SPELLINGS.keys()];
const syllables = fc
  .record({
    letters: fc.constantFrom(...spellings),
    tone: fc.constantFrom<Tone>(1, 2, 3, 4, 5),
  })
  // The 儿 that colours a syllable has no tone of its own.
  .map((one): Syllable => (one.letters === 'r' ? { letters: 'r', tone: 5 } : one));

describe('the forms of a syllable', () => {
  it('come back from tone marks, figures and zhuyin as they were', () => {
    fc.assert(
      fc.property(syllables, (syllable) => {
        expect(readSyllable(syllableToMarks(syllable))).toEqual(syllable);
        expect(readSyllable(syllableToNumbers(syllable))).toEqual(syllable);
        expect(readZhuyin(syllableToZhuyin(syllable))).toEqual(syllable);
      }),
      { numRuns: 3000 },
    );
  });

  it('has one zhuyin for each spelling, but for 儿 and er', () => {
    expect(SPELLING_BY_ZHUYIN.size).toBe(spellings.length - 1);
  });

  it('reads words with blanks between the syllables, in marks and in figures', () => {
    fc.assert(
      fc.property(fc.array(syllables, { minLength: 1, maxLength: 6 }), (word) => {
        expect(readPinyin(word.map(syllableToMarks).join(' '), word.length)).toEqual(word);
        expect(readPinyin(word.map(syllableToNumbers).join(''), word.length)).toEqual(word);
      }),
    );
  });
});
