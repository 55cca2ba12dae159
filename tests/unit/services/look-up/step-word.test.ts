import { describe, expect, it } from 'vitest';
import { stepWord } from '../../../../src/services/look-up/step-word.ts';

describe('stepWord', () => {
  it('passes over punctuation to the next word and to the one before', () => {
    const sentence = '花开了，人也来了。';
    expect(stepWord(sentence, { start: 2, end: 3 }, 1)).toBe(4);
    expect(stepWord(sentence, { start: 4, end: 5 }, -1)).toBe(2);
  });

  it('ends where the sentence does', () => {
    expect(stepWord('（花）。', { start: 1, end: 2 }, 1)).toBeUndefined();
    expect(stepWord('（花）。', { start: 1, end: 2 }, -1)).toBeUndefined();
  });

  it('lands on the first half of a rare character', () => {
    expect(stepWord('吃𰻝面', { start: 0, end: 1 }, 1)).toBe(1);
  });
});
