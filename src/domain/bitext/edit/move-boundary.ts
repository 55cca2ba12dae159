import type { Language } from '../../text/language.ts';
import { joinParts } from '../bead-text.ts';
import type { EditRow } from './edit-row.ts';
import { type Editing, replaceStretch } from './editing.ts';
import { joinOrigins } from './join-origins.ts';
import { cutSide, sentenceBorders } from './side-text.ts';

/**
 * Sentences of one side go over the border between a row and the next.
 *
 * @param count how many go down, the last of the row; below 0 how many come up, the first of the next
 *   row. More than there are means all.
 * @returns the same editing where there is nothing to move or no next row
 */
export function moveBoundary(editing: Editing, at: number, side: Language, count: number): Editing {
  const [row, next] = editing.rows.slice(at, at + 2);
  if (row === undefined || next === undefined || count === 0) return editing;
  const [upper, lower] = count > 0 ? cutLast(row, side, count) : cutFirst(next, side, -count);
  const moved = count > 0 ? lower : upper;
  if (moved === '') return editing;
  const above = count > 0 ? upper : joinParts([row[side], moved], side);
  const below = count > 0 ? joinParts([moved, next[side]], side) : lower;
  const [from, to] = count > 0 ? [row, next] : [next, row];
  const origins = joinOrigins([to, from]);
  return replaceStretch(editing, at, 2, [
    { ...row, [side]: above, confidence: 1, ...(to === row && { origins }) },
    { ...next, [side]: below, confidence: 1, ...(to === next && { origins }) },
  ]);
}

function cutLast(row: EditRow, side: Language, count: number): readonly [string, string] {
  return cutSide(row[side], sentenceBorders(row[side], side).at(-count) ?? 0);
}

function cutFirst(row: EditRow, side: Language, count: number): readonly [string, string] {
  const text = row[side];
  return cutSide(text, sentenceBorders(text, side)[count - 1] ?? text.length);
}
