import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countSelected,
  extendTo,
  isSelected,
  NOTHING_SELECTED,
  type Selection,
  selectAll,
  selectOnly,
  toggleLine,
} from '../../../../src/features/browse/selection.ts';

const LINES = 12;
const chosen = (selection: Selection): number[] =>
  Array.from({ length: LINES }, (_, at) => at).filter((at) => isSelected(selection, at));

describe('a selection', () => {
  it('is what toggling a set of lines gives, and its stretches stand apart', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(LINES - 1)), fc.boolean(), (lines, fromAll) => {
        const wanted = new Set(fromAll ? Array.from({ length: LINES }, (_, at) => at) : []);
        let selection = fromAll ? selectAll(NOTHING_SELECTED, LINES) : NOTHING_SELECTED;
        for (const line of lines) {
          selection = toggleLine(selection, line);
          if (!wanted.delete(line)) wanted.add(line);
        }
        expect(chosen(selection)).toEqual([...wanted].sort((a, b) => a - b));
        expect(countSelected(selection)).toBe(wanted.size);
        for (const [index, [from, to]] of selection.places.entries()) {
          expect(from).toBeLessThan(to);
          expect(selection.places[index + 1]?.[0] ?? LINES + 1).toBeGreaterThan(to);
        }
      }),
    );
  });

  it('extends from where it began, in both directions', () => {
    const begun = selectOnly(5);
    expect(chosen(extendTo(extendTo(begun, 8), 3))).toEqual([3, 4, 5]);
    expect(extendTo(begun, 8).cursor).toBe(8);
  });
});
