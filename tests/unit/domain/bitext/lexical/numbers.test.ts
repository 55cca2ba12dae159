import { expect, it } from 'vitest';
import { readEnglishNumber } from '../../../../../src/domain/bitext/lexical/english-numbers.ts';

it.each([
  ['1,463', 1463],
  ['320m', 320_000_000],
  ['3.2 billion', 3_200_000_000],
  ['forty-two', 42],
  ['three hundred', 300],
  ['twenty thousand', 20_000],
])('reads %s as %d', (text, value) => {
  expect(readEnglishNumber(text)).toBe(value);
});
