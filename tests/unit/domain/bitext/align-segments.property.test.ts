import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignByCost } from '../../../../src/domain/bitext/align-by-cost.ts';
import { alignSegments } from '../../../../src/domain/bitext/align-segments.ts';
import type { SegmentRange } from '../../../../src/domain/bitext/bead.ts';

const sentences = (character: string) =>
  fc.array(
    fc.integer({ min: 1, max: 120 }).map((length) => character.repeat(length)),
    { maxLength: 14 },
  );
const positions = ([start, end]: SegmentRange): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);

describe('alignSegments', () => {
  it('covers every segment of both sides exactly once, in order, with a probability', () => {
    fc.assert(
      fc.property(sentences('a'), sentences('好'), (source, target) => {
        const beads = alignSegments({ source, target, sourceLanguage: 'en' });
        expect(beads.flatMap((bead) => positions(bead.source))).toEqual([...source.keys()]);
        expect(beads.flatMap((bead) => positions(bead.target))).toEqual([...target.keys()]);
        for (const { confidence } of beads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives the same beads with the sides swapped', () => {
    fc.assert(
      fc.property(sentences('a'), sentences('好'), (en, zh) => {
        const forth = alignSegments({ source: en, target: zh, sourceLanguage: 'en' });
        const back = alignSegments({ source: zh, target: en, sourceLanguage: 'zh' });
        const confidence = (beads: typeof forth): number =>
          beads.reduce((sum, bead) => sum + bead.confidence, 0);
        expect(back.length).toBe(forth.length);
        expect(confidence(back)).toBeCloseTo(confidence(forth), 6);
      }),
    );
  });

  it('follows lengths: one long English sentence for two short Chinese ones', () => {
    const en = ['a'.repeat(40), 'a'.repeat(130), 'a'.repeat(60)];
    const zh = ['好'.repeat(12), '好'.repeat(18), '好'.repeat(20), '好'.repeat(17)];
    const beads = alignSegments({ source: en, target: zh, sourceLanguage: 'en' });
    expect(beads.map(({ source, target }) => [source, target])).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
      [
        [1, 2],
        [1, 3],
      ],
      [
        [2, 3],
        [3, 4],
      ],
    ]);
  });

  it.each([
    [0, 1_000],
    [1_000, 0],
    [1, 1_000],
    [1_000, 1],
    [30, 3_000],
  ])('takes sides of %d and %d segments', (source, target) => {
    const beads = alignSegments({
      source: Array<string>(source).fill('It rained.'),
      target: Array<string>(target).fill('下雨了。'),
      sourceLanguage: 'en',
    });
    expect(beads.flatMap((bead) => positions(bead.source))).toHaveLength(source);
    expect(beads.flatMap((bead) => positions(bead.target))).toHaveLength(target);
  });

  it('does work in proportion to the text', () => {
    const steps = (count: number): number => {
      let asked = 0;
      alignByCost(count, count, () => {
        asked += 1;
        return 1;
      });
      return asked;
    };
    expect(steps(1_200) / steps(300)).toBeLessThan(4.5);
  });
});
