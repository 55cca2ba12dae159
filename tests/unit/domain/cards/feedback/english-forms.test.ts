import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../../../../src/domain/cards/feedback/english/american-spelling.ts';
import { isMisspelling } from '../../../../../src/domain/cards/feedback/english/is-misspelling.ts';
import { shareLemma } from '../../../../../src/domain/cards/feedback/english/lemmas-of.ts';
import { splitContraction } from '../../../../../src/domain/cards/feedback/english/split-contraction.ts';

describe('americanSpelling', () => {
  it.each([
    ['colour', 'color'],
    ['organisation', 'organization'],
    ['travelling', 'traveling'],
    ['theatre', 'theater'],
    ['analysed', 'analyzed'],
    ['grey', 'gray'],
    ['dialogue', 'dialog'],
  ])('%s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(americanSpelling(american)).toBe(american);
  });

  it.each(['four', 'hour', 'surprise', 'exercise', 'advise', 'promise', 'filled', 'here'])(
    'leaves %s alone',
    (word) => expect(americanSpelling(word)).toBe(word),
  );
});

it('finds forms of one word', () => {
  for (const [one, other] of [
    ['went', 'go'],
    ['stopped', 'stop'],
    ['cities', 'city'],
    ['taller', 'tall'],
    ['children', 'child'],
  ] as const) {
    expect(shareLemma(one, other), `${one} ${other}`).toBe(true);
  }
  expect(shareLemma('is', 'his')).toBe(false);
  expect(shareLemma('house', 'horse')).toBe(false);
});

it('tells a slip of the fingers from another word', () => {
  expect(isMisspelling('recieve', 'receive')).toBe(true);
  expect(isMisspelling('libary', 'library')).toBe(true);
  expect(isMisspelling('postponned', 'postponed')).toBe(true);
  expect(isMisspelling('cat', 'cut')).toBe(false);
  expect(isMisspelling('green', 'grey')).toBe(false);
});

it('splits contractions and keeps every letter', () => {
  for (const word of ["don't", "can't", "won't", 'cannot', 'didnt', "it's", "they're", 'house']) {
    const pieces = splitContraction(word);
    expect(pieces.map(({ written }) => written).join('')).toBe(word);
  }
  expect(splitContraction("won't").map(({ key }) => key)).toEqual(['will', 'not']);
});
