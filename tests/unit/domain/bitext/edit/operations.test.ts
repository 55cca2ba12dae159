import { describe, expect, it } from 'vitest';
import {
  confirmRows,
  dropRows,
  editText,
  markUnpaired,
} from '../../../../../src/domain/bitext/edit/change-rows.ts';
import {
  countDoubtful,
  nextDoubtful,
} from '../../../../../src/domain/bitext/edit/doubtful-rows.ts';
import { pairsToRows, redo, undo } from '../../../../../src/domain/bitext/edit/editing.ts';
import { fingerprintRows } from '../../../../../src/domain/bitext/edit/fingerprint-rows.ts';
import { mergeRows, mergeSideWithNext } from '../../../../../src/domain/bitext/edit/merge-rows.ts';
import { moveBoundary } from '../../../../../src/domain/bitext/edit/move-boundary.ts';
import { replaceRows } from '../../../../../src/domain/bitext/edit/replace-rows.ts';
import { shiftSideDown, shiftSideUp } from '../../../../../src/domain/bitext/edit/shift-side.ts';
import {
  splitAtCaret,
  splitInMiddle,
  splitRow,
  splitSide,
} from '../../../../../src/domain/bitext/edit/split-row.ts';
import { editingOf, sidesOf } from './rows.ts';

const three = editingOf(['One. Two.', '一。二。'], ['Three.', '三。', 0.9], ['Four.', '四。', 0.7]);

describe('merging', () => {
  it('joins both sides as the language does, and the origins', () => {
    const merged = mergeRows(three, 0, 2);
    expect(sidesOf(merged)).toEqual([
      ['One. Two. Three.', '一。二。三。'],
      ['Four.', '四。'],
    ]);
    expect(merged.rows[0]).toMatchObject({ key: 0, confidence: 1, origins: ['n0', 'n1'] });
  });

  it('takes one side of the next row up, and that row away once nothing is left in it', () => {
    const upEn = mergeSideWithNext(three, 0, 'en');
    expect(sidesOf(upEn).slice(0, 2)).toEqual([
      ['One. Two. Three.', '一。二。'],
      ['', '三。'],
    ]);
    expect(sidesOf(mergeSideWithNext(upEn, 0, 'zh'))).toEqual(sidesOf(mergeRows(three, 0, 2)));
  });

  it('has nothing to merge the last row with', () => {
    expect(mergeRows(three, 2, 4)).toBe(three);
    expect(mergeSideWithNext(three, 2, 'zh')).toBe(three);
  });
});

describe('splitting', () => {
  it('cuts both sides where it is told', () => {
    const split = splitRow(three, 0, { en: 4, zh: 2 });
    expect(sidesOf(split).slice(0, 2)).toEqual([
      ['One.', '一。'],
      ['Two.', '二。'],
    ]);
    expect(split.rows.slice(0, 2)).toMatchObject([
      { key: 0, origins: ['n0'] },
      { key: 3, origins: ['n0'] },
    ]);
  });

  it('gives the rest of one side a row of its own', () => {
    expect(sidesOf(splitSide(three, 0, 'zh', 2)).slice(0, 2)).toEqual([
      ['One. Two.', '一。'],
      ['', '二。'],
    ]);
  });

  it('finds the sentence border nearest to the middle', () => {
    const long = editingOf(['A. B. Then a much longer one came.', '甲。乙。']);
    expect(sidesOf(splitInMiddle(long, 0))).toEqual([
      ['A. B.', '甲。'],
      ['Then a much longer one came.', '乙。'],
    ]);
    expect(splitInMiddle(three, 1)).toBe(three);
  });

  it('cuts what is being written at the caret, and the other side in proportion', () => {
    const split = splitAtCaret(three, 0, 'en', { text: 'Uno, dos, tres', offset: 9 });
    expect(sidesOf(split).slice(0, 2)).toEqual([
      ['Uno, dos,', '一。'],
      ['tres', '二。'],
    ]);
    expect(sidesOf(undo(split))).toEqual(sidesOf(three));
  });
});

describe('moving a boundary', () => {
  it('moves the last sentences down and the first of the next row up', () => {
    const down = moveBoundary(three, 0, 'en', 1);
    expect(sidesOf(down).slice(0, 2)).toEqual([
      ['One.', '一。二。'],
      ['Two. Three.', '三。'],
    ]);
    expect(down.rows[1]?.origins).toEqual(['n1', 'n0']);
    expect(sidesOf(moveBoundary(down, 0, 'en', -1))).toEqual(sidesOf(three));
  });

  it('moves all that there is if it is asked for more, and leaves a gap', () => {
    expect(sidesOf(moveBoundary(three, 0, 'zh', 9)).slice(0, 2)).toEqual([
      ['One. Two.', ''],
      ['Three.', '一。二。三。'],
    ]);
    expect(moveBoundary(three, 2, 'zh', 1)).toBe(three);
  });
});

describe('shifting a side', () => {
  it('makes a gap and moves the rest down to the end', () => {
    const shifted = shiftSideDown(three, 1, 'zh');
    expect(sidesOf(shifted)).toEqual([
      ['One. Two.', '一。二。'],
      ['Three.', ''],
      ['Four.', '三。'],
      ['', '四。'],
    ]);
    expect(shifted.rows.map(({ origins }) => origins)).toEqual([
      ['n0'],
      ['n1'],
      ['n2', 'n1'],
      ['n2'],
    ]);
    expect(sidesOf(shiftSideUp(shifted, 1, 'zh'))).toEqual(sidesOf(three));
  });

  it('goes no farther than the next gap, which it closes', () => {
    const late = editingOf(['A.', '甲。'], ['B.', '乙。'], ['C.', ''], ['D.', '丁。']);
    expect(sidesOf(shiftSideDown(late, 0, 'zh'))).toEqual([
      ['A.', ''],
      ['B.', '甲。'],
      ['C.', '乙。'],
      ['D.', '丁。'],
    ]);
  });

  it('makes no gap where there is one, closes none where there is not', () => {
    expect(shiftSideUp(three, 0, 'en')).toBe(three);
    const gap = editingOf(['A.', ''], ['B.', '乙。']);
    expect(shiftSideDown(gap, 0, 'zh')).toBe(gap);
  });
});

describe('changing rows', () => {
  it('edits a text, and drops the row if nothing is left', () => {
    expect(sidesOf(editText(three, 1, 'zh', ' 叁。 '))[1]).toEqual(['Three.', '叁。']);
    const gap = editingOf(['A.', ''], ['B.', '乙。']);
    expect(sidesOf(editText(gap, 0, 'en', ' '))).toEqual([['B.', '乙。']]);
    expect(editText(three, 1, 'zh', '三。')).toBe(three);
  });

  it('drops rows and marks a row as unpaired', () => {
    expect(sidesOf(dropRows(three, 0, 2))).toEqual([['Four.', '四。']]);
    expect(sidesOf(markUnpaired(three, 1)).slice(1, 3)).toEqual([
      ['Three.', ''],
      ['', '三。'],
    ]);
  });

  it('counts and finds doubtful rows until they are confirmed', () => {
    expect(countDoubtful(three.rows)).toBe(2);
    expect(nextDoubtful(three.rows, 0)).toBe(2);
    expect(nextDoubtful(three.rows, 2)).toBe(0);
    expect(nextDoubtful(three.rows, 0, -1)).toBe(2);
    const sure = confirmRows(three, 0, 3);
    expect(countDoubtful(sure.rows)).toBe(0);
    expect(nextDoubtful(sure.rows, 0)).toBeUndefined();
    expect(confirmRows(sure, 0, 3)).toBe(sure);
  });

  it('counts a gap that is doubtful, and stops at it, but not at one that was made by hand', () => {
    const withGap = editingOf(['A.', '一。', 0.9], ['B.', '', 0.1], ['C.', '三。', 1]);
    expect(countDoubtful(withGap.rows)).toBe(1);
    expect(nextDoubtful(withGap.rows, 0)).toBe(1);
    expect(countDoubtful(markUnpaired(withGap, 0).rows)).toBe(1);
  });
});

describe('replacing rows', () => {
  const pair = (en: string, zh: string) => ({
    en,
    zh,
    paragraph: 0,
    heading: false,
    confidence: 0.95,
  });

  it('gives each pair the origins of the rows that its text stood in', () => {
    const moved = replaceRows(three, 0, 2, [pair('One.', '一。'), pair('Two. Three.', '二。三。')]);
    expect(moved.rows.map(({ key, origins }) => [key, ...origins])).toEqual([
      [3, 'n0'],
      [4, 'n0', 'n1'],
      [2, 'n2'],
    ]);
  });

  it('keeps a pair that was there before', () => {
    const same = replaceRows(three, 0, 2, [
      pair('One.', '一。'),
      pair('Two.', '二。'),
      pair('Three.', '三。'),
    ]);
    expect(same.rows[2]).toEqual({ ...three.rows[1], confidence: 0.95 });
  });
});

it('forgets what was undone once something else is done', () => {
  const back = undo(dropRows(three, 0, 1));
  expect(redo(back).rows).toHaveLength(2);
  expect(redo(editText(back, 0, 'en', 'Other.')).rows).toHaveLength(3);
  expect(undo(three)).toBe(three);
});

it('begins without empty pairs and names rows by their text', () => {
  const rows = pairsToRows(
    three.rows.map((row, at) => (at === 1 ? { ...row, en: '', zh: '' } : row)),
  );
  expect(rows.map(({ en, key }) => [en, key])).toEqual([
    ['One. Two.', 0],
    ['Four.', 1],
  ]);
  expect(fingerprintRows(rows)).toBe(fingerprintRows(structuredClone(rows)));
  expect(fingerprintRows(rows)).not.toBe(fingerprintRows(three.rows));
});
