import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLexically } from '../../../../../src/domain/bitext/lexical/align-lexically.ts';
import { tinyLexicon } from './tiny-lexicon.ts';

const lexicon = tinyLexicon();
const english = fc.array(
  fc.oneof(fc.string(), fc.constantFrom('The cat slept.', '"Go!"', 'A book', '200m', '')),
  { maxLength: 40 },
);
const chinese = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('猫睡觉。', '“去！”', '書', '2亿', '𠮷')),
  { maxLength: 40 },
);

describe('alignLexically on any text', () => {
  it('covers every segment of both sides exactly once, in order, with a probability each', () => {
    fc.assert(
      fc.property(english, chinese, (english, chinese) => {
        const beads = alignLexically({ english, chinese, lexicon });
        const covered = (side: 'source' | 'target') =>
          beads.flatMap(({ [side]: [start, end] }) =>
            Array.from({ length: end - start }, (_, offset) => start + offset),
          );
        expect(covered('source')).toEqual([...english.keys()]);
        expect(covered('target')).toEqual([...chinese.keys()]);
        expect(beads.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }),
    );
  });
});
