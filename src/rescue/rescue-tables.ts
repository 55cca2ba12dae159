import { readRows } from './read-rows.ts';

const RECORDINGS = 'attachments';

/**
 * Every table but the recordings as the browser has it: JSON lines, first one of the database, then one a row
 * (docs/backup-format.md).
 */
export async function rescueTables(db: IDBDatabase): Promise<Blob> {
  const parts: Blob[] = [
    linesOf([{ format: 'duizhao-tables', version: 1, database: db.name, schema: db.version }]),
  ];
  for (const table of db.objectStoreNames) {
    // Sounds as numbers would be gigabytes, and nobody can search them; the backup holds them.
    if (table === RECORDINGS) continue;
    const { rows, lost } = await readRows(db, table);
    parts.push(linesOf([{ table, rows: rows.length, lost }]));
    parts.push(linesOf(rows.map((row) => ({ table, row }))));
  }
  return new Blob(parts, { type: 'application/jsonl' });
}

function linesOf(rows: readonly unknown[]): Blob {
  return new Blob(rows.map((row) => `${JSON.stringify(row, plain)}\n`));
}

/** Typed arrays by their kind and numbers; JSON would make objects with a name for each number of them. */
function plain(_key: string, value: unknown): unknown {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return value;
  return { [value.constructor.name]: Array.from(value as Uint8Array) };
}
