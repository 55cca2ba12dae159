import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmRows,
  dropRows,
  editText,
  markUnpaired,
} from '../../../../../src/domain/bitext/edit/change-rows.ts';
import { type Editing, redo, undo } from '../../../../../src/domain/bitext/edit/editing.ts';
import { mergeRows, mergeSideWithNext } from '../../../../../src/domain/bitext/edit/merge-rows.ts';
import { moveBoundary } from '../../../../../src/domain/bitext/edit/move-boundary.ts';
import { replaceRows } from '../../../../../src/domain/bitext/edit/replace-rows.ts';
import {
  parseEditing,
  serialiseEditing,
} from '../../../../../src/domain/bitext/edit/serialise-editing.ts';
import { shiftSideDown, shiftSideUp } from '../../../../../src/domain/bitext/edit/shift-side.ts';
import {
  splitAtCaret,
  splitInMiddle,
  splitRow,
  splitSide,
} from '../../../../../src/domain/bitext/edit/split-row.ts';
import type { Language } from '../../../../../src/domain/text/language.ts';
import { editingOf } from './rows.ts';

interface Draw {
  readonly operation: number;
  readonly at: number;
  readonly side: Language;
  readonly count: number;
}

type Operation = (editing: Editing, draw: Draw) => Editing;

/** Operations that only move text about. */
const MOVING: readonly Operation[] = [
  (editing, { at, count }) => mergeRows(editing, at, at + Math.abs(count)),
  (editing, { at, side }) => mergeSideWithNext(editing, at, side),
  (editing, { at, count }) => splitRow(editing, at, { en: count * 3, zh: 2 }),
  (editing, { at, side, count }) => splitSide(editing, at, side, Math.abs(count)),
  (editing, { at }) => splitInMiddle(editing, at),
  (editing, { at, side, count }) =>
    splitAtCaret(editing, at, side, {
      text: editing.rows[at]?.[side] ?? '',
      offset: Math.abs(count) * 2,
    }),
  (editing, { at, side, count }) => moveBoundary(editing, at, side, count),
  (editing, { at, side }) => shiftSideDown(editing, at, side),
  (editing, { at, side }) => shiftSideUp(editing, at, side),
  (editing, { at }) => markUnpaired(editing, at),
  (editing, { at, count }) => confirmRows(editing, at, at + Math.abs(count)),
];

const ALL: readonly Operation[] = [
  ...MOVING,
  (editing, { at, side, count }) => editText(editing, at, side, 'x'.repeat(Math.abs(count))),
  (editing, { at, count }) => dropRows(editing, at, at + Math.abs(count)),
  (editing, { at, count }) => {
    const to = at + Math.abs(count);
    return replaceRows(editing, at, to, editing.rows.slice(at, to));
  },
];

const draws = fc.array(
  fc.record({
    operation: fc.nat(),
    at: fc.nat({ max: 9 }),
    side: fc.constantFrom<Language>('en', 'zh'),
    count: fc.integer({ min: -3, max: 3 }),
  }),
  { maxLength: 30 },
);

const sentences = (sentence: string, between: string) =>
  fc.nat({ max: 3 }).map((count) => Array<string>(count).fill(sentence).join(between));
const beginnings = fc
  .array(fc.tuple(sentences('Ab c.', ' '), sentences('甲乙。', '')), { maxLength: 8 })
  .map((pairs) => editingOf(...pairs.filter(([en, zh]) => en + zh !== '')));

function run(begin: Editing, operations: readonly Operation[], drawn: readonly Draw[]): Editing {
  return drawn.reduce(
    (editing, draw) => operations[draw.operation % operations.length]?.(editing, draw) ?? editing,
    begin,
  );
}

function repeatedly(step: (editing: Editing) => Editing, editing: Editing): Editing {
  const next = step(editing);
  return next === editing ? editing : repeatedly(step, next);
}

const textOf = ({ rows }: Editing, side: Language): string =>
  rows.map((row) => row[side].replace(/\s/g, '')).join('');

describe('editing rows', () => {
  it('comes back to the first rows by undoing all, to the last by redoing all', () => {
    fc.assert(
      fc.property(beginnings, draws, (begin, drawn) => {
        const end = run(begin, ALL, drawn);
        const back = repeatedly(undo, end);
        expect(back.rows).toEqual(begin.rows);
        expect(repeatedly(redo, back).rows).toEqual(end.rows);
      }),
    );
  });

  it('never loses or reorders a character of either side by moving text about', () => {
    fc.assert(
      fc.property(beginnings, draws, (begin, drawn) => {
        const end = run(begin, MOVING, drawn);
        expect(textOf(end, 'en')).toBe(textOf(begin, 'en'));
        expect(textOf(end, 'zh')).toBe(textOf(begin, 'zh'));
      }),
    );
  });

  it('keeps keys unique, and no row without a word', () => {
    fc.assert(
      fc.property(beginnings, draws, (begin, drawn) => {
        const { rows, nextKey } = run(begin, ALL, drawn);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(rows.every((row) => row.key < nextKey && row.en + row.zh !== '')).toBe(true);
      }),
    );
  });

  it('is read back from a draft with its steps', () => {
    fc.assert(
      fc.property(beginnings, draws, fc.nat({ max: 5 }), (begin, drawn, undone) => {
        let end = run(begin, ALL, drawn);
        for (let left = undone; left > 0; left -= 1) end = undo(end);
        expect(parseEditing(serialiseEditing(end, 'these'), 'these')).toEqual(end);
      }),
    );
  });
});
