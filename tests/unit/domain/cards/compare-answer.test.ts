import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedPart, compareAnswer } from '../../../../src/domain/cards/compare-answer.ts';

const marked = (parts: readonly ComparedPart[]): string =>
  parts.map((part) => (part.shared ? part.text : `[${part.text}]`)).join('');

describe('compareAnswer', () => {
  it('marks a wrong character and nothing else', () => {
    const { answer, reference, same } = compareAnswer('他做在门口。', '他坐在门口。');
    expect(marked(answer)).toBe('他[做]在门口。');
    expect(marked(reference)).toBe('他[坐]在门口。');
    expect(same).toBe(false);
  });

  it('compares English by whole words', () => {
    const { answer, reference } = compareAnswer('She goes home.', 'She went home.');
    expect(marked(answer)).toBe('She [goes ]home.');
    expect(marked(reference)).toBe('She [went ]home.');
  });

  it('takes case, width, curly quotes, spaces and punctuation for the same', () => {
    expect(compareAnswer('it’s ２ o’clock', "It's 2 o'clock!").same).toBe(true);
    expect(compareAnswer('你好,世界', '你好，世界。').same).toBe(true);
  });

  it('does not call an empty answer the same as anything', () => {
    expect(compareAnswer('', '你好').same).toBe(false);
    expect(compareAnswer('', '').same).toBe(false);
  });

  it('keeps astral characters whole', () => {
    expect(marked(compareAnswer('𠮷', '𠮷野').reference)).toBe('𠮷[野]');
  });

  it('gives up on texts that share nothing, without calling them the same', () => {
    const { answer, same } = compareAnswer('甲'.repeat(5_000), '乙'.repeat(5_000));
    expect(answer).toEqual([{ text: '甲'.repeat(5_000), shared: false }]);
    expect(same).toBe(false);
  });

  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { answer, reference } = compareAnswer(a, b);
        expect(answer.map((part) => part.text).join('')).toBe(a);
        expect(reference.map((part) => part.text).join('')).toBe(b);
      }),
    );
  });
});
