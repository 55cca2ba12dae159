import type { Language } from '../../domain/text/language.ts';
import type { PressedKey } from './editor-commands.ts';
import type { Place } from './row-operations.ts';

/** The cell that has the focus in the grid, or would have it. */
export interface Cursor {
  readonly at: number;
  readonly side: Language;
  /** Where a selection began: all rows from there to the cursor are selected. */
  readonly anchor: number | undefined;
}

const ROWS_OF_A_PAGE = 10;

/** Where a key moves the cursor to; undefined for keys that move nothing. */
export function movedCursor(
  cursor: Cursor,
  event: PressedKey,
  rowCount: number,
): Cursor | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return { ...cursor, side: key === 'ArrowLeft' ? 'en' : 'zh' };
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -ROWS_OF_A_PAGE,
    PageDown: ROWS_OF_A_PAGE,
  };
  const step = steps[key];
  const isWhole = ctrlKey || metaKey;
  if (step === undefined && key !== 'Home' && key !== 'End') return undefined;
  if (step === undefined && !isWhole) return { ...cursor, side: key === 'Home' ? 'en' : 'zh' };
  const to = step === undefined ? (key === 'Home' ? 0 : rowCount - 1) : cursor.at + step;
  const anchor = cursor.anchor ?? (shiftKey ? cursor.at : undefined);
  return { ...cursor, anchor, at: Math.max(0, Math.min(to, rowCount - 1)) };
}

/** The cursor as what a command is about; never beyond the last row. */
export function placeOf(cursor: Cursor, rowCount: number): Place {
  const at = Math.max(0, Math.min(cursor.at, rowCount - 1));
  const anchor = Math.min(cursor.anchor ?? at, rowCount - 1);
  return { at, side: cursor.side, from: Math.min(at, anchor), to: Math.max(at, anchor) + 1 };
}
