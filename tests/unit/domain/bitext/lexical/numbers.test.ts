import { expect, it } from 'vitest';
import { readChineseNumber } from '../../../../../src/domain/bitext/lexical/chinese-numbers.ts';
import { readEnglishNumber } from '../../../../../src/domain/bitext/lexical/english-numbers.ts';

it.each([
  ['1,463', 1463],
  ['3.2 亿', 320_000_000],
  ['5万', 50_000],
  ['二十三', 23],
  ['一千四百', 1400],
  ['三万五千', 35_000],
  ['二〇二四', 2024],
  ['十二', 12],
])('reads %s as %d', (text, value) => {
  expect(readChineseNumber(text)).toBe(value);
});

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
