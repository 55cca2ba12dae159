import type { SentencePair } from '../sentence-pair.ts';
import type { EditRow } from './edit-row.ts';

/** One step: the rows that stood at a place, and those that stand there after it. */
export interface Splice {
  readonly at: number;
  readonly removed: readonly EditRow[];
  readonly inserted: readonly EditRow[];
}

/** Steps, the newest on top; a list of links, so that a step costs the same at any depth. */
export type Steps = { readonly splice: Splice; readonly below: Steps } | undefined;

/** The rows of a text and how they came about. Never changed: each operation makes a new one. */
export interface Editing {
  readonly rows: readonly EditRow[];
  readonly undo: Steps;
  readonly redo: Steps;
  /** Larger than every key that was ever given. */
  readonly nextKey: number;
}

/** A row that is about to be made: a key of its own if it continues one that stood there. */
export type NewRow = Omit<EditRow, 'key'> & { readonly key?: number };

/** The rows to begin with, those without a word left out. */
export function pairsToRows(pairs: readonly SentencePair[]): EditRow[] {
  return pairs.filter((pair) => !isBlank(pair)).map((pair, key) => ({ ...pair, key, origins: [] }));
}

/** @param rows with keys of their own, at least 0 */
export function startEditing(rows: readonly EditRow[]): Editing {
  const nextKey = rows.reduce((most, { key }) => Math.max(most, key + 1), 0);
  return { rows, undo: undefined, redo: undefined, nextKey };
}

/**
 * The one way in which rows change: some are replaced by others, and what was undone is forgotten.
 * Rows that would be empty on both sides are left out. A key goes to the first row that asks for it.
 */
export function replaceStretch(
  editing: Editing,
  at: number,
  count: number,
  made: readonly NewRow[],
): Editing {
  let { nextKey } = editing;
  const taken = new Set<number>();
  const inserted = made
    .filter((row) => !isBlank(row))
    .map((row): EditRow => {
      const isFree = row.key !== undefined && !taken.has(row.key);
      const key = isFree && row.key !== undefined ? row.key : nextKey++;
      taken.add(key);
      return { ...row, key };
    });
  const splice: Splice = { at, removed: editing.rows.slice(at, at + count), inserted };
  return {
    rows: withSplice(editing.rows, at, count, inserted),
    undo: { splice, below: editing.undo },
    redo: undefined,
    nextKey,
  };
}

/** The rows as they were before the newest step; the same editing if there is none. */
export function undo(editing: Editing): Editing {
  if (editing.undo === undefined) return editing;
  const { splice, below } = editing.undo;
  return {
    ...editing,
    rows: withSplice(editing.rows, splice.at, splice.inserted.length, splice.removed),
    undo: below,
    redo: { splice, below: editing.redo },
  };
}

/** The newest step that was undone, done again; the same editing if there is none. */
export function redo(editing: Editing): Editing {
  if (editing.redo === undefined) return editing;
  const { splice, below } = editing.redo;
  return {
    ...editing,
    rows: withSplice(editing.rows, splice.at, splice.removed.length, splice.inserted),
    undo: { splice, below: editing.undo },
    redo: below,
  };
}

function withSplice(
  rows: readonly EditRow[],
  at: number,
  count: number,
  inserted: readonly EditRow[],
): EditRow[] {
  return rows.slice(0, at).concat(inserted, rows.slice(at + count));
}

function isBlank({ en, zh }: { readonly en: string; readonly zh: string }): boolean {
  return en.trim() === '' && zh.trim() === '';
}
