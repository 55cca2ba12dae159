import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOf,
  LONGEST_BLOCK,
  readingBlocks,
} from '../../../../../src/domain/cards/reading/reading-blocks.ts';

const pair = (paragraph: number, heading = false) => ({ paragraph, heading });

describe('readingBlocks', () => {
  it('keeps headings and paragraphs apart', () => {
    const blocks = readingBlocks([pair(0, true), pair(1), pair(1), pair(2)]);
    expect(blocks.map(({ first, heading, pairs }) => [first, heading, pairs.length])).toEqual([
      [0, true, 1],
      [1, false, 2],
      [3, false, 1],
    ]);
    expect(blocks.some(({ goesOn }) => goesOn)).toBe(false);
  });

  it('draws a long paragraph in parts that say that they go on', () => {
    const blocks = readingBlocks(Array.from({ length: LONGEST_BLOCK + 1 }, () => pair(4)));
    expect(blocks.map(({ goesOn, pairs }) => [goesOn, pairs.length])).toEqual([
      [false, LONGEST_BLOCK],
      [true, 1],
    ]);
  });

  it('has every pair once, in order, and finds the block of each', () => {
    const pairs = fc.array(fc.record({ paragraph: fc.nat(5), heading: fc.boolean() }));
    fc.assert(
      fc.property(pairs, (given) => {
        const blocks = readingBlocks(given);
        expect(blocks.flatMap((block) => block.pairs)).toEqual(given);
        given.forEach((one, at) => {
          const block = blocks[blockOf(blocks, at)];
          expect(block?.pairs[at - block.first]).toBe(one);
          expect(block?.pairs.length).toBeLessThanOrEqual(LONGEST_BLOCK);
        });
      }),
    );
  });
});
