import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../../src/storage/kept-names.ts';
import { projectionTables } from '../../../src/storage/rebuild-projections.ts';
import { testCollection } from '../../support/test-collection.ts';

/** SHA-256 of all rows that follow from the logs, read from the browser's own IndexedDB. */
export function rowsDigest(page: Page): Promise<string> {
  const tables = projectionTables(testCollection().db).map(({ name }) => name);
  return page.evaluate(
    async ({ name, stores }) => {
      const canonical = (value: unknown): string =>
        JSON.stringify(value, (_key, field: unknown) => {
          if (ArrayBuffer.isView(field)) return Array.from(field as Int32Array);
          if (typeof field !== 'object' || field === null || Array.isArray(field)) return field;
          return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
        });
      const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('rowsDigest'));
        });
      const db = await done(indexedDB.open(name));
      const reading = db.transaction(stores);
      const rows = await Promise.all(
        stores.map(async (store) => (await done(reading.objectStore(store).getAll())) as unknown[]),
      );
      db.close();
      const lines = rows.flatMap((all, index) => all.map((row) => stores[index] + canonical(row)));
      if (lines.length < 5) throw new Error('rowsDigest: hardly any rows');
      const bytes = new TextEncoder().encode(lines.join('\n'));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    { name: DATABASE_NAME, stores: tables },
  );
}
