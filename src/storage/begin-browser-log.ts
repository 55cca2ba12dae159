import { Dexie, type DexieOptions, type Table } from 'dexie';

/** Apart from the collection, and empty but while it is written. */
const BALLAST_DATABASE = 'duizhao-ballast';

/** What Chromium writes into one log, at most (LevelDB's `write_buffer_size`), and a little. */
const FULL_LOG_BYTES = 4_400_000;
/** A row of 64 kB and more would be a file of its own, beside the log. */
const ROW_BYTES = 40_000;
/** A few milliseconds of work at a time. */
const ROWS_AT_ONCE = 10;

/**
 * Makes Chromium begin a new write-ahead log under IndexedDB, by filling the one that it has.
 *
 * Where the browser was killed in the middle of a write, its log ends in half a record, and the next start
 * goes on writing behind it (google/leveldb#1287). The start after that cannot read past the half: all that
 * was written behind it is gone, or the whole database is taken for damaged and removed. A full log is put
 * into tables and a new one begun, so that what is written from then on stands behind nothing torn.
 *
 * @param engine another IndexedDB than the browser's, for tests
 */
export async function beginBrowserLog(
  engine: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): Promise<void> {
  const db = new Dexie(BALLAST_DATABASE, { ...engine, cache: 'disabled' });
  db.version(1).stores({ ballast: '' });
  const ballast: Table<Uint8Array, number> = db.table('ballast');
  const rows = Math.ceil(FULL_LOG_BYTES / ROW_BYTES);
  try {
    for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
      const keys = Array.from({ length: ROWS_AT_ONCE }, (_, index) => from + index);
      await ballast.bulkPut(
        keys.map(() => new Uint8Array(ROW_BYTES)),
        keys,
      );
    }
    await ballast.clear();
  } finally {
    db.close();
  }
}
