import type { Table } from 'dexie';
import type { Content } from '../domain/cards/apply-edit.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { Projections } from './project-logs.ts';

export type TableRows = readonly (readonly [table: Table, rows: readonly unknown[]])[];

/** The rows of every table of projections, in the order in which they are written. */
export function projectedRows(db: DuizhaoDatabase, projections: Projections): TableRows {
  return [...contentRows(db, projections.content), ...countedRows(db, projections)];
}

/** The rows that follow from the edits alone. */
export function contentRows(db: DuizhaoDatabase, content: Content): TableRows {
  return [
    [db.texts, [...content.texts.values()]],
    [db.notes, [...content.notes.values()]],
    [db.options, [...content.options.values()]],
    [db.settings, [...content.settings.values()]],
    [db.words, [...content.words.values()]],
    [db.wordLists, [...content.wordLists.values()]],
    [db.listParts, [...content.listParts.values()]],
  ];
}

/** Those that the reviews have a part in. */
export function countedRows(
  db: DuizhaoDatabase,
  { cards, days, totals, tallies }: Omit<Projections, 'content'>,
): TableRows {
  return [
    [db.cards, cards],
    [db.days, days],
    [db.totals, totals],
    [db.tallies, tallies],
  ];
}
