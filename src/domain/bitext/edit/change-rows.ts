import type { Language } from '../../text/language.ts';
import { type Editing, replaceStretch } from './editing.ts';

/** Gives one side of a row another text; without a word on either side the row goes. */
export function editText(editing: Editing, at: number, side: Language, text: string): Editing {
  const row = editing.rows[at];
  if (row === undefined || row[side] === text.trim()) return editing;
  return replaceStretch(editing, at, 1, [{ ...row, [side]: text.trim(), confidence: 1 }]);
}

/** Takes out rows; `to` is the first that stays. */
export function dropRows(editing: Editing, from: number, to: number): Editing {
  const count = editing.rows.slice(from, to).length;
  return count === 0 ? editing : replaceStretch(editing, from, count, []);
}

/** The sides of a row belong to nothing on the other side: two rows, each with a gap, English first. */
export function markUnpaired(editing: Editing, at: number): Editing {
  const row = editing.rows[at];
  if (row === undefined || row.en === '' || row.zh === '') return editing;
  return replaceStretch(editing, at, 1, [
    { ...row, zh: '', confidence: 1 },
    { ...row, en: '', confidence: 1 },
  ]);
}

/** The learner says that rows are right; the same editing if they were sure before. */
export function confirmRows(editing: Editing, from: number, to: number): Editing {
  const rows = editing.rows.slice(from, to);
  if (rows.every((row) => row.confidence === 1)) return editing;
  return replaceStretch(
    editing,
    from,
    rows.length,
    rows.map((row) => ({ ...row, confidence: 1 })),
  );
}
