import { Dexie, type Table } from 'dexie';

/**
 * Adds rows to a table that was cleared in the same transaction, straight on IndexedDB. Dexie would keep
 * account of each row for live queries; the clearing has told them already that nothing is as it was.
 *
 * @returns when the last of them is stored; rejects where one of them is not, and the transaction ends then
 */
export function addRows(table: Table, rows: readonly unknown[]): PromiseLike<void> {
  const transaction = Dexie.currentTransaction;
  if (transaction === null) throw new Error('addRows: outside of a transaction');
  const store = transaction.idbtrans.objectStore(table.name);
  return new Dexie.Promise<void>((resolve, reject) => {
    let last: IDBRequest | undefined;
    for (const row of rows) last = store.add(row);
    if (last === undefined) {
      resolve();
      return;
    }
    const request = last;
    request.onsuccess = () => resolve();
    request.onerror = () => reject(transaction.idbtrans.error ?? request.error);
  });
}
