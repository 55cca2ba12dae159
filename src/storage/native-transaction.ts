import { Dexie, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { DuizhaoDatabase } from './database.ts';

/** Rows of tables within one transaction; each call is one request. */
export interface NativeRows {
  get<Row, Key>(table: Table<Row, Key>, key: Key): Promise<Row | undefined>;
  /** All rows with a key from `from` on, before `to`. */
  between<Row, Key extends string>(
    table: Table<Row, Key>,
    from: string,
    to: string,
  ): Promise<Row[]>;
  /** All rows of a text, by a compound index that begins with it. */
  ofText<Row, Key>(
    table: Table<Row, Key>,
    index: '[textId+place]' | '[textId+dueDay]',
    textId: TextId,
  ): Promise<Row[]>;
  /** Fails, and the transaction with it, where the key is taken. */
  add<Row, Key>(table: Table<Row, Key>, row: Row): void;
  put<Row, Key>(table: Table<Row, Key>, row: Row): void;
  remove<Row, Key>(table: Table<Row, Key>, key: Key): void;
}

/**
 * One strict read-write transaction straight on IndexedDB, for the one write that must be as fast as
 * the disk: Dexie's own bookkeeping takes as long as an answer's five rows. Live queries are told
 * afterwards, in this tab and others, as Dexie would.
 *
 * @param body may await the rows' promises and nothing else, or the transaction ends under it
 */
export async function nativeTransaction<Value>(
  db: DuizhaoDatabase,
  tables: readonly Table[],
  body: (rows: NativeRows) => Promise<Value>,
): Promise<Value> {
  if (!db.isOpen()) await db.open();
  const names = tables.map((table) => table.name);
  const transaction = db.backendDB().transaction(names, 'readwrite', { durability: 'strict' });
  const changed = new Set<Table>();
  const completed = completionOf(transaction);
  const value = await body(rowsOf(db, transaction, changed)).catch(async (cause: unknown) => {
    abort(transaction);
    // What the body threw says more than the abort that follows from it.
    await completed.catch(() => undefined);
    throw cause;
  });
  commit(transaction);
  await completed;
  Dexie.on.storagemutated.fire(everythingIn(db, changed));
  return value;
}

function completionOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('the transaction was aborted', 'AbortError'));
  });
}

/** Saves the round in which the database would ask whether there is more. */
function commit(transaction: IDBTransaction): void {
  try {
    transaction.commit();
  } catch {
    // Older browsers do not have it, and a failed request has ended the transaction already.
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // A failed request has aborted it already.
  }
}

function rowsOf(db: DuizhaoDatabase, transaction: IDBTransaction, changed: Set<Table>): NativeRows {
  const storeOf = (table: Table): IDBObjectStore => transaction.objectStore(table.name);
  const writable = (table: Table): IDBObjectStore => {
    changed.add(table);
    return storeOf(table);
  };
  return {
    get: (table, key) => resultOf(storeOf(table as Table).get(key as IDBValidKey)),
    between: (table, from, to) => {
      const range = db.keyRanges.bound(from, to, false, true);
      return resultOf(storeOf(table as Table).getAll(range));
    },
    ofText: (table, index, textId) => {
      const range = db.keyRanges.bound([textId], [textId, []]);
      return resultOf(
        storeOf(table as Table)
          .index(index)
          .getAll(range),
      );
    },
    add: (table, row) => void writable(table as Table).add(row),
    put: (table, row) => void writable(table as Table).put(row),
    remove: (table, key) => void writable(table as Table).delete(key as IDBValidKey),
  };
}

function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('resultOf: request failed'));
  });
}

/** Marks the tables as changed from end to end: whoever looks at any part of them reads again. */
function everythingIn(db: DuizhaoDatabase, changed: ReadonlySet<Table>): ObservabilitySet {
  const parts: ObservabilitySet = {};
  for (const { name, schema } of changed) {
    const indexes = schema.indexes.map((index) => index.name);
    for (const part of ['', ':dels', ...indexes]) {
      parts[`idb://${db.name}/${name}/${part}`] = new RangeSet(Dexie.minKey, Dexie.maxKey);
    }
  }
  return parts;
}
