import type { Table } from 'dexie';
import type { Collection } from './collection.ts';
import { compareColumns } from './compare-columns.ts';
import type { DuizhaoDatabase } from './database.ts';
import { projectedRows } from './projected-rows.ts';
import { type LogReport, readProjections } from './read-projections.ts';
import { type OnProgress, projectionTables } from './rebuild-projections.ts';
import { isSameValue } from './same-value.ts';
import { StorageRefusal } from './storage-failure.ts';

/** How the rows of some tables differ from what the log says. */
export interface Differences {
  /** Rows that say something else. */
  readonly wrong: number;
  /** Rows that should be there and are not. */
  readonly missing: number;
  /** Rows that nothing in the log has made. */
  readonly orphaned: number;
}

/** `content`: texts, pairs, words, options and settings; `counts`: what is counted over days and texts. */
export type CheckedPart = 'content' | 'cards' | 'counts';

export interface CheckReport extends LogReport {
  /** Only of parts with a difference. */
  readonly differences: Partial<Readonly<Record<CheckedPart, Differences>>>;
}

const ROWS_AT_ONCE = 5_000;

/**
 * Compares everything that follows from the two logs with what the logs say now, and looks the logs over.
 * Writes nothing. Holds what it expects in memory, as rebuilding does.
 */
export async function checkCollection(
  c: Pick<Collection, 'db' | 'now'>,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<CheckReport> {
  const { db } = c;
  const logs = [db.reviewTail, db.reviewBatches, db.editTail, db.editBatches];
  const columns = [db.batchColumns, db.cardNumbers];
  return db.transaction('r', [...logs, ...projectionTables(db), ...columns], async () => {
    const { projections, report } = await readProjections(c);
    const expected = projectedRows(db, projections);
    const total = expected.reduce((sum, [, rows]) => sum + rows.length, 0);
    const differences: Partial<Record<CheckedPart, Differences>> = {};
    let done = 0;
    for (const [table, rows] of expected) {
      if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
      const found = await compareTable(table, rows);
      const part = partOf(db, table);
      if (hasAny(found)) differences[part] = add(differences[part], found);
      done += rows.length;
      onProgress?.(done, total);
    }
    const counts = { ...(await compareColumns(db)), missing: 0 };
    if (hasAny(counts)) differences.counts = add(differences.counts, counts);
    return { ...report, differences };
  });
}

/** Whether some rows are not what the log says, or the log says something twice. */
export function needsRepair({ differences, repeated }: CheckReport): boolean {
  return repeated > 0 || Object.keys(differences).length > 0;
}

/** Whether making them anew loses nothing: what cannot be read of the log may live on in them alone. */
export function canRepair({ damaged }: CheckReport): boolean {
  return damaged === 0;
}

async function compareTable(table: Table, rows: readonly unknown[]): Promise<Differences> {
  const keyOf = (row: unknown): string => JSON.stringify(keyIn(table, row));
  const expected = new Map(rows.map((row) => [keyOf(row), row]));
  let [wrong, orphaned, offset] = [0, 0, 0];
  for (;;) {
    const stored: unknown[] = await table.offset(offset).limit(ROWS_AT_ONCE).toArray();
    for (const row of stored) {
      const key = keyOf(row);
      if (!expected.has(key)) orphaned += 1;
      else if (!isSameValue(row, expected.get(key))) wrong += 1;
      expected.delete(key);
    }
    if (stored.length < ROWS_AT_ONCE) return { wrong, orphaned, missing: expected.size };
    offset += stored.length;
  }
}

function keyIn(table: Table, row: unknown): unknown {
  const path = table.schema.primKey.keyPath ?? [];
  const fields = row as Readonly<Record<string, unknown>>;
  return typeof path === 'string' ? fields[path] : path.map((field) => fields[field]);
}

function partOf(db: DuizhaoDatabase, table: Table): CheckedPart {
  if (table.name === db.cards.name) return 'cards';
  return [db.days, db.totals, db.tallies].some(({ name }) => name === table.name)
    ? 'counts'
    : 'content';
}

function hasAny({ wrong, missing, orphaned }: Differences): boolean {
  return wrong + missing + orphaned > 0;
}

function add(a: Differences | undefined, b: Differences): Differences {
  if (a === undefined) return b;
  return {
    wrong: a.wrong + b.wrong,
    missing: a.missing + b.missing,
    orphaned: a.orphaned + b.orphaned,
  };
}
