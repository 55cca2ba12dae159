import { expect, it } from 'vitest';
import { readChineseNumeral } from '../../../../src/domain/text/read-chinese-numeral.ts';

it.each([
  ['十', 10],
  ['十二', 12],
  ['二十三', 23],
  ['两百', 200],
  ['一千零五', 1005],
  ['一千四百', 1400],
  ['三万五千', 35_000],
  ['5万', 50_000],
  ['3百万', 3_000_000],
  ['三亿两千万', 320_000_000],
  ['3.2亿', 320_000_000],
  ['3.2 亿', 320_000_000],
  ['一万亿', 1e12],
  ['1,463', 1463],
  ['二〇二四', 2024],
])('reads %s as %d', (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});

it('reads no word', () => expect(readChineseNumeral('多少')).toBeUndefined());
