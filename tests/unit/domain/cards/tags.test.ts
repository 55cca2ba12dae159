import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTags, withoutTags, withTags } from '../../../../src/domain/cards/tags.ts';

describe('parseTags', () => {
  it('takes tags apart at spaces and at the commas of both scripts', () => {
    expect(parseTags(' travel,food、旅行，把字句 \n hsk4 ')).toEqual([
      'food',
      'hsk4',
      'travel',
      '把字句',
      '旅行',
    ]);
  });

  it('keeps levels, also those written with full-width colons, and drops empty ones', () => {
    expect(parseTags('语法：：把 grammar::::le :: a::')).toEqual(['a', 'grammar::le', '语法::把']);
  });

  it('keeps one of those that differ in case alone', () => {
    expect(parseTags('Travel travel')).toEqual(['Travel']);
  });

  it('gives what it gave when its own result is written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const tags = parseTags(written);
        expect(parseTags(tags.join(' '))).toEqual(tags);
      }),
    );
  });
});

describe('withTags and withoutTags', () => {
  it('removes a tag with all that stands under it, and nothing that only begins like it', () => {
    const tags = ['grammar', 'grammar::le', 'grammarian', 'x'];
    expect(withoutTags(tags, ['Grammar'])).toEqual(['grammarian', 'x']);
  });

  it('takes away what it added, where that was not there before', () => {
    const tag = fc.stringMatching(/^[a-z一-龥]{1,4}$/u);
    fc.assert(
      fc.property(fc.array(tag), tag, (written, added) => {
        const tags = parseTags(written.join(' ')).filter((one) => one !== added);
        expect(withoutTags(withTags(tags, [added]), [added])).toEqual(tags);
      }),
    );
  });
});
