import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../../src/features/reader/outlook/draw-coverage.ts';

const within = (most: number) => (line: string) => Array.from(line).length <= most;

describe('fitLines', () => {
  it('breaks at spaces and between Chinese characters, and cuts what is too long', () => {
    expect(fitLines('The lamp on the hill', 2, within(12))).toEqual(['The lamp on', 'the hill']);
    expect(fitLines('山上的灯亮着', 2, within(4))).toEqual(['山上的灯', '亮着']);
    expect(fitLines('The lamp on the very old hill', 2, within(12))).toEqual([
      'The lamp on',
      'the very ol…',
    ]);
    expect(fitLines('Unbreakable', 1, within(5))).toEqual(['Unbr…']);
  });

  it('never has a line that does not fit, nor more than asked for', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '灯', '，', '𠮷'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 20 }),
        (given, most, width) => {
          const lines = fitLines(given, most, within(width));
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(lines.every(within(width))).toBe(true);
        },
      ),
    );
  });
});
