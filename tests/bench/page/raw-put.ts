/** Rows by the store that they go into. */
export type RawRows = Readonly<Record<string, unknown>>;

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Milliseconds for the same puts without any library: one transaction of the same durability on the same
 * database, from opening the transaction to its completion.
 */
export async function rawPut(name: string, rows: readonly RawRows[]): Promise<number> {
  const database = await openRaw(name);
  const stores = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const started = performance.now();
  const ms = await new Promise<number>((resolve, reject) => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    for (const row of rows) {
      for (const [store, value] of Object.entries(row)) transaction.objectStore(store).put(value);
    }
    transaction.oncomplete = () => resolve(performance.now() - started);
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return ms;
}
