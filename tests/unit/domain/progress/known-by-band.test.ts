import { describe, expect, it } from 'vitest';
import { type WordId, type WordMark, wordIdOf } from '../../../../src/domain/cards/kept-word.ts';
import { knownByBand, knownOfList } from '../../../../src/domain/progress/known-by-band.ts';

const zh = (word: string): WordId => wordIdOf('zh', word);
const evidence = {
  recalled: new Set([zh('河'), zh('桥'), zh('林')]),
  marks: new Map<WordId, WordMark>([
    [zh('桥'), 'learning'],
    [zh('林'), 'ignored'],
    [zh('晚点'), 'known'],
  ]),
};

describe('knownByBand', () => {
  it('counts by evidence and mark, each word in the band of its rank', () => {
    const ranks = new Map([
      [zh('河'), 900],
      [zh('桥'), 1_000],
      [zh('林'), 1_001],
      [zh('晚点'), 19_999],
      [zh('沈'), 20_001],
    ]);
    expect(knownByBand(ranks, evidence)).toEqual([
      { upTo: 1_000, known: 1, total: 2 },
      { upTo: 2_000, known: 0, total: 0 },
      { upTo: 5_000, known: 0, total: 0 },
      { upTo: 10_000, known: 0, total: 0 },
      { upTo: 20_000, known: 1, total: 1 },
      { upTo: undefined, known: 0, total: 1 },
    ]);
  });
});

it('counts a word of a list once, and leaves out what is to be ignored', () => {
  const list = [zh('河'), zh('河'), zh('桥'), zh('林'), zh('晚点')];
  expect(knownOfList(list, evidence)).toEqual({ known: 2, total: 3 });
});
