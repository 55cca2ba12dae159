import type { Language } from '../../text/language.ts';
import { joinParts } from '../bead-text.ts';
import type { EditRow } from './edit-row.ts';
import { type Editing, replaceStretch } from './editing.ts';
import { joinOrigins } from './join-origins.ts';

/** Neighbouring rows as one; `to` is the first that stays. The same editing for fewer than two rows. */
export function mergeRows(editing: Editing, from: number, to: number): Editing {
  const merged = editing.rows.slice(from, to);
  const [first] = merged;
  if (first === undefined || merged.length < 2) return editing;
  return replaceStretch(editing, from, merged.length, [
    {
      ...first,
      en: joinParts(
        merged.map((row) => row.en),
        'en',
      ),
      zh: joinParts(
        merged.map((row) => row.zh),
        'zh',
      ),
      heading: merged.every((row) => row.heading),
      confidence: 1,
      origins: joinOrigins(merged),
    },
  ]);
}

/** One side of the next row goes to this one, which has the next row's place if that is then empty. */
export function mergeSideWithNext(editing: Editing, at: number, side: Language): Editing {
  const [row, next] = editing.rows.slice(at, at + 2);
  if (row === undefined || next === undefined || next[side] === '') return editing;
  const joined = { [side]: joinParts([row[side], next[side]], side) };
  return replaceStretch(editing, at, 2, [
    { ...row, ...joined, confidence: 1, origins: joinOrigins([row, next]) },
    emptied(next, side),
  ]);
}

function emptied(row: EditRow, side: Language): EditRow {
  return { ...row, [side]: '', confidence: 1 };
}
