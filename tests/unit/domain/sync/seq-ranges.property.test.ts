import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRange, hasSeq, withSeqs } from '../../../../src/domain/sync/seq-ranges.ts';

const seqs = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 25 });

describe('ranges of numbers', () => {
  it('hold what was added and nothing else, in runs that do not touch', () => {
    fc.assert(
      fc.property(seqs, seqs, (first, second) => {
        const ranges = withSeqs(withSeqs([], first), second);
        const all = new Set([...first, ...second]);
        for (let seq = 0; seq <= 41; seq += 1) expect(hasSeq(ranges, seq)).toBe(all.has(seq));
        for (const [index, [from, to]] of ranges.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(hasRange(ranges, from, to)).toBe(true);
          expect(hasRange(ranges, from - 1, to)).toBe(false);
          expect(from).toBeGreaterThan((ranges[index - 1]?.[1] ?? -1) + 1);
        }
      }),
    );
  });
});
