import { confirmRows, dropRows, markUnpaired } from '../../domain/bitext/edit/change-rows.ts';
import type { Editing } from '../../domain/bitext/edit/editing.ts';
import { mergeRows, mergeSideWithNext } from '../../domain/bitext/edit/merge-rows.ts';
import { moveBoundary } from '../../domain/bitext/edit/move-boundary.ts';
import { shiftSideDown, shiftSideUp } from '../../domain/bitext/edit/shift-side.ts';
import { splitInMiddle } from '../../domain/bitext/edit/split-row.ts';
import type { Language } from '../../domain/text/language.ts';

/** What a command is about: the cell that has the focus, and the rows selected around it. */
export interface Place {
  readonly at: number;
  readonly side: Language;
  /** First selected row; `at` where nothing is selected. */
  readonly from: number;
  /** First row after the selected ones. */
  readonly to: number;
}

export type RowOperation =
  | 'confirm'
  | 'merge'
  | 'split'
  | 'mergeSide'
  | 'sentenceDown'
  | 'sentenceUp'
  | 'insertGap'
  | 'closeGap'
  | 'unpair'
  | 'drop';

/** Each gives the same editing back where there is nothing to do. */
export const ROW_OPERATIONS: Readonly<
  Record<RowOperation, (editing: Editing, place: Place) => Editing>
> = {
  confirm: (editing, { from, to }) => confirmRows(editing, from, to),
  merge: (editing, { from, to }) => mergeRows(editing, from, Math.max(to, from + 2)),
  split: (editing, { at }) => splitInMiddle(editing, at),
  mergeSide: (editing, { at, side }) => mergeSideWithNext(editing, at, side),
  sentenceDown: (editing, { at, side }) => moveBoundary(editing, at, side, 1),
  sentenceUp: (editing, { at, side }) => moveBoundary(editing, at, side, -1),
  insertGap: (editing, { at, side }) => shiftSideDown(editing, at, side),
  closeGap: (editing, { at, side }) => shiftSideUp(editing, at, side),
  unpair: (editing, { at }) => markUnpaired(editing, at),
  drop: (editing, { from, to }) => dropRows(editing, from, to),
};
