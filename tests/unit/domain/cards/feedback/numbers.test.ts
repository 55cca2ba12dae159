import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../../src/domain/cards/feedback/chinese/find-numbers.ts';
import { readNumberWords } from '../../../../../src/domain/cards/feedback/english/read-number-words.ts';
import { tokeniseEnglish } from '../../../../../src/domain/cards/feedback/english/tokenise-english.ts';

describe('findNumbers', () => {
  const keys = (text: string) => findNumbers(text).map(({ key }) => key);

  it.each([
    ['下午三点半', ['#3:30']],
    ['三点三十分', ['#3:30']],
    ['15：05 开会', ['#15:05']],
    ['星期天', ['#周7']],
    ['百分之五', ['#5%']],
    ['5％', ['#5%']],
    ['三分之一', ['#1/3']],
    ['三点五亿', ['#350000000']],
    ['第二', ['#2th']],
    ['两个半小时', ['#2.5']],
    ['一起去，十分高兴，一定会', []],
  ])('in %s', (text, expected) => expect(keys(text)).toEqual(expected));
});

describe('English numbers', () => {
  it.each([
    ['two hundred and five', '#205', 4],
    ['320 million', '#320000000', 2],
    ['twenty one', '#21', 2],
    ['twenty first', '#21th', 2],
    ['3.2 bn', '#3200000000', 2],
    ['5th', '#5th', 1],
    ['two three', '#2', 1],
  ])('reads %s', (text, key, count) =>
    expect(readNumberWords(text.split(' '), 0)).toEqual({ key, count }),
  );

  it('reads money, dates and times alike however they are written', () => {
    const keys = (text: string) => tokeniseEnglish(text).map(({ key }) => key);
    expect(keys('$5')).toEqual(keys('five dollars'));
    expect(keys('On March 8')).toEqual(keys('On March 8th'));
    expect(keys('a few people')).not.toEqual(keys('few people'));
  });
});
