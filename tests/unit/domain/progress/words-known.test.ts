import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordId, WordMark } from '../../../../src/domain/cards/kept-word.ts';
import { wordsKnown } from '../../../../src/domain/progress/words-known.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const words = fc.constantFrom(...LETTERS).map((word) => `en:${word}` as WordId);
const marks = fc.dictionary(
  fc.constantFrom(...LETTERS).map((word) => `en:${word}`),
  fc.constantFrom<WordMark>('known', 'learning', 'ignored'),
);

describe('wordsKnown', () => {
  it('counts by marks first and by recalled sentences then', () => {
    const known = wordsKnown(
      [
        ['en:a', 'en:b', 'en:a'],
        ['en:c', 'en:d', 'en:e', 'en:e'],
      ] as WordId[][],
      new Set(['en:a', 'en:b'] as WordId[]),
      new Map<WordId, WordMark>([
        ['en:b' as WordId, 'learning'],
        ['en:c' as WordId, 'known'],
        ['en:d' as WordId, 'ignored'],
      ]),
    );
    expect(known).toEqual({
      running: { known: 3, total: 6 },
      different: { known: 2, total: 4 },
      unknown: [
        { id: 'en:e', count: 2 },
        { id: 'en:b', count: 1 },
      ],
    });
  });

  it('agrees with counting word by word', () => {
    fc.assert(
      fc.property(fc.array(fc.array(words)), fc.array(words), marks, (sentences, met, given) => {
        const recalled = new Set(met);
        const marked = new Map(Object.entries(given) as [WordId, WordMark][]);
        const running = sentences.flat().filter((word) => marked.get(word) !== 'ignored');
        const isKnown = (word: WordId) =>
          marked.get(word) === 'known' || (!marked.has(word) && recalled.has(word));
        const different = [...new Set(running)];
        const result = wordsKnown(sentences, recalled, marked);
        expect(result.running).toEqual({
          known: running.filter(isKnown).length,
          total: running.length,
        });
        expect(result.different).toEqual({
          known: different.filter(isKnown).length,
          total: different.length,
        });
        expect(result.unknown.map(({ id }) => id).sort()).toEqual(
          different.filter((word) => !isKnown(word)).sort(),
        );
      }),
    );
  });
});
