import { describe, expect, it } from 'vitest';
import {
  isUnderWay,
  parseWalk,
  type Walk,
  walkIndex,
  walkPlace,
  walkTo,
  walkToJson,
} from '../../../../src/domain/cards/walk.ts';

const pairs = ['a0', 'a1', 'a2', 'a3'].map((place) => ({ place }));

describe('walk', () => {
  it('goes on after the pair that was passed last, through reload and a changed text', () => {
    expect(walkIndex(pairs, undefined)).toBe(0);
    for (const index of [0, 1, 2, 3, 4]) {
      expect(walkIndex(pairs, walkPlace(pairs, index))).toBe(index);
    }
    const at = walkPlace(pairs, 2);
    expect(walkIndex(pairs.toSpliced(1, 1), at), 'the last passed was merged').toBe(1);
    expect(walkIndex(pairs.toSpliced(2, 0, { place: 'a1V' }), at), 'one was added').toBe(2);
    const through = walkPlace(pairs, 4);
    expect(walkIndex([...pairs, { place: 'a4' }], through), 'the text grew').toBe(4);
  });

  it('never leaves the text', () => {
    expect(walkPlace(pairs, -3)).toEqual(walkPlace(pairs, 0));
    expect(walkPlace(pairs, 9)).toEqual({ after: 'a3', passed: 4, of: 4 });
    expect(walkIndex([], walkPlace(pairs, 2))).toBe(0);
    expect([0, 2, 4].map((index) => isUnderWay(walkPlace(pairs, index)))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('keeps a place for each direction, and survives what it did not write', () => {
    const begun: Walk = { direction: 'en-zh', counts: true, places: {} };
    const other = walkTo(
      { ...walkTo(begun, walkPlace(pairs, 3)), direction: 'zh-en' },
      walkPlace(pairs, 1),
    );
    expect(parseWalk(walkToJson(other))).toEqual(other);
    expect(other.places['en-zh']?.passed).toBe(3);
    for (const kept of [undefined, null, 'x', [], {}, { direction: 'cloze-zh' }]) {
      expect(parseWalk(kept)).toBeUndefined();
    }
    expect(
      parseWalk({ direction: 'zh-en', places: { 'zh-en': { after: 7 }, 'en-zh': null } }),
    ).toEqual({
      direction: 'zh-en',
      counts: false,
      places: {},
    });
  });
});
