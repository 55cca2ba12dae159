import type { Table } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { Result } from '../shared/result.ts';
import { addRows } from './add-rows.ts';
import { rebuildColumns } from './batch-columns.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readMeta, requireWriter } from './device-meta.ts';
import { resetNewMarks } from './new-marks.ts';
import type { Projections } from './project-logs.ts';
import { contentRows, countedRows, projectedRows, type TableRows } from './projected-rows.ts';
import {
  type LogReport,
  readLogByCard,
  readProjections,
  replayByCard,
} from './read-projections.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';
import { dropUndoCache } from './undo-cache.ts';
import { writeTransaction } from './write-transaction.ts';

export interface RebuildReport extends LogReport {
  readonly texts: number;
  readonly notes: number;
  readonly cards: number;
}

export type OnProgress = (done: number, total: number) => void;

const ROWS_AT_ONCE = 2_000;

/**
 * Makes every projection anew from the two logs, in one transaction: texts, notes, cards, days, counts,
 * options, settings, words. Nothing of the logs changes.
 */
export function rebuildProjections(
  c: Pick<Collection, 'db' | 'now'>,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<RebuildReport, StorageFailure>> {
  return writeTransaction(c, rebuiltTables(c.db), () => rebuildWithin(c, onProgress, signal));
}

/**
 * The same of the program's own accord: only where the whole log can be read. Of what cannot be read, the
 * rows that are there may be the last that is left.
 */
export function rebuildFromWholeLog(
  c: Pick<Collection, 'db' | 'now'>,
): Promise<Result<RebuildReport, StorageFailure>> {
  return writeTransaction(c, rebuiltTables(c.db), async () => {
    const report = await rebuildWithin(c);
    if (report.damaged > 0) throw new StorageRefusal({ kind: 'damaged', where: 'log' });
    return report;
  });
}

/** Tables that a transaction around {@link rebuildWithin} must name. */
export function rebuiltTables(db: DuizhaoDatabase): Table[] {
  const logs = [db.reviewTail, db.reviewBatches, db.editTail, db.editBatches, db.meta];
  return [...logs, ...projectionTables(db), db.newMarks, db.batchColumns, db.cardNumbers];
}

/** Tables that hold nothing but what follows from the logs. */
export function projectionTables(db: DuizhaoDatabase): Table[] {
  return [
    db.texts,
    db.notes,
    db.cards,
    db.days,
    db.totals,
    db.tallies,
    db.options,
    db.settings,
    db.words,
    db.wordLists,
    db.listParts,
  ];
}

export async function rebuildWithin(
  c: Pick<Collection, 'db' | 'now'>,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<RebuildReport> {
  const { projections, report } = await readProjections(c);
  await rewriteRows(c.db, projections, onProgress, signal);
  const { texts, notes } = projections.content;
  return { ...report, texts: texts.size, notes: notes.size, cards: projections.cards.length };
}

/**
 * The same without looking for anything odd in the logs: in a third of the memory, and quicker. What is
 * damaged there is passed over, and told of, by the thorough way.
 */
export async function rebuildRowsWithin(c: Pick<Collection, 'db' | 'now'>): Promise<void> {
  const { db } = c;
  const log = await readLogByCard(db);
  if (log === undefined) {
    await rebuildWithin(c);
    return;
  }
  const { content } = log.projection;
  await clearRows(db, content.texts.keys());
  // The browser stores these while the cards are replayed.
  const stored = contentRows(db, content).map(([table, rows]) => addRows(table, rows));
  const counted = replayByCard(log);
  if (counted === undefined) await rebuildWithin(c);
  else await writeAll(countedRows(db, counted), undefined, undefined);
  await Promise.all(stored);
}

/** Puts these rows in the place of all that are there; within a transaction. */
async function rewriteRows(
  db: DuizhaoDatabase,
  projections: Projections,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<void> {
  await clearRows(db, projections.content.texts.keys());
  await writeAll(projectedRows(db, projections), onProgress, signal);
}

async function clearRows(db: DuizhaoDatabase, textIds: Iterable<TextId>): Promise<void> {
  const meta = await readMeta(db);
  requireWriter(meta);
  // Rows that a screen has read before are no longer what they were.
  if (meta !== undefined) await db.meta.put({ ...meta, rebuilt: (meta.rebuilt ?? 0) + 1 });
  await Promise.all(projectionTables(db).map((table) => table.clear()));
  await resetNewMarks(db, textIds);
  await dropUndoCache(db);
  await rebuildColumns(db);
}

async function writeAll(
  writes: TableRows,
  onProgress: OnProgress | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const total = writes.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  for (const [table, rows] of writes) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
      const chunk = rows.slice(from, from + ROWS_AT_ONCE);
      await addRows(table, chunk);
      done += chunk.length;
      onProgress?.(done, total);
    }
  }
}
