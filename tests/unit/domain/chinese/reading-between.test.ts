import { expect, it } from 'vitest';
import { readingBetween } from '../../../../src/domain/chinese/reading-between.ts';

const read = {
  sentence: '他长大了🙂，头发长。',
  readings: ['ta1', 'zhang3', 'da4', 'le5', null, null, 'tou2', 'fa5', 'chang2', null],
  own: { pinyin: { of: '他长大了🙂，头发长。', at: { '8': 'fa4' } } },
  form: 'marks',
} as const;

it('reads a word where it stands, as the learner corrected it', () => {
  expect(readingBetween(read, 1, 3)).toBe('zhǎng dà');
  expect(readingBetween(read, 7, 9)).toBe('tóu fà');
  expect(readingBetween({ ...read, form: 'numbers' }, 9, 10)).toBe('chang2');
  expect(readingBetween(read, 4, 7)).toBeUndefined();
});
