import type { Language } from '../../text/language.ts';
import type { EditRow } from './edit-row.ts';
import { type Editing, type NewRow, replaceStretch } from './editing.ts';
import { joinOrigins } from './join-origins.ts';

/**
 * Makes a gap on one side of a row: what stood there and all after it goes down by one row, as far as
 * the next gap of that side, which is thereby closed, or to the end. So a gap that the aligner put one
 * place too late is carried to where it belongs, and what is right after it stays.
 */
export function shiftSideDown(editing: Editing, at: number, side: Language): Editing {
  const row = editing.rows[at];
  if (row === undefined || row[side] === '') return editing;
  const gap = nextGap(editing.rows, at + 1, side);
  const moving = editing.rows.slice(at, gap);
  const last = editing.rows[gap] ?? emptyAfter(moving);
  const made = [...moving, last].map((one, place) => withSide(one, moving[place - 1], side));
  return replaceStretch(editing, at, gap < editing.rows.length ? made.length : moving.length, made);
}

/**
 * Closes a gap of one side: all after it goes up by one row, as far as the next gap of that side, or to
 * the end. The row in which the last of it stood has the gap then, or goes if nothing else is in it.
 */
export function shiftSideUp(editing: Editing, at: number, side: Language): Editing {
  const row = editing.rows[at];
  if (row === undefined || row[side] !== '') return editing;
  const end = nextGap(editing.rows, at + 1, side);
  const moving = editing.rows.slice(at, end);
  if (moving.length < 2) return editing;
  const made = moving.map((one, place) => withSide(one, moving[place + 1], side));
  return replaceStretch(editing, at, moving.length, made);
}

function nextGap(rows: readonly EditRow[], from: number, side: Language): number {
  for (let at = from; at < rows.length; at += 1) if (rows[at]?.[side] === '') return at;
  return rows.length;
}

/** A row whose one side comes from another, or is a gap if there is none. */
function withSide(row: NewRow, from: EditRow | undefined, side: Language): NewRow {
  const own = row[side === 'en' ? 'zh' : 'en'] === '' ? [] : [row];
  const origins = joinOrigins(from === undefined ? own : [...own, from]);
  return { ...row, [side]: from?.[side] ?? '', confidence: 1, origins };
}

function emptyAfter(rows: readonly EditRow[]): NewRow {
  const { paragraph = 0 } = rows.at(-1) ?? {};
  return { en: '', zh: '', paragraph, heading: false, confidence: 1, origins: [] };
}
