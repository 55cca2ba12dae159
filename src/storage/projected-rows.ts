import type { Table } from 'dexie';
import type { DuizhaoDatabase } from './database.ts';
import type { Projections } from './project-logs.ts';

/** The rows of every table of projections, in the order in which they are written. */
export function projectedRows(
  db: DuizhaoDatabase,
  { content, cards, days, totals, tallies }: Projections,
): readonly (readonly [table: Table, rows: readonly unknown[]])[] {
  return [
    [db.texts, [...content.texts.values()]],
    [db.notes, [...content.notes.values()]],
    [db.cards, cards],
    [db.days, days],
    [db.totals, totals],
    [db.tallies, tallies],
    [db.options, [...content.options.values()]],
    [db.settings, [...content.settings.values()]],
    [db.words, [...content.words.values()]],
    [db.wordLists, [...content.wordLists.values()]],
    [db.listParts, [...content.listParts.values()]],
  ];
}
