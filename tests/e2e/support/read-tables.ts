import type { Page } from '@playwright/test';

/** Rows of these tables as the database has them, a line of JSON a row, typed arrays as lists. */
export function readTables(page: Page, tables: readonly string[]): Promise<string[]> {
  return page.evaluate(async (names) => {
    const opening = indexedDB.open('duizhao');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const sorted = (value: unknown): unknown => {
      if (ArrayBuffer.isView(value)) return Array.from(value as Int32Array);
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
    };
    const reading = database.transaction(names);
    const lines = await Promise.all(
      names.map(async (name) => {
        const asked = reading.objectStore(name).getAll();
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error ?? new Error('not read'));
        });
        return rows.map((row) => `${name} ${JSON.stringify(sorted(row))}`);
      }),
    );
    database.close();
    return lines.flat();
  }, tables);
}

/** All that must follow from the logs alone. */
export const PROJECTIONS = [
  'texts',
  'notes',
  'cards',
  'days',
  'totals',
  'tallies',
  'options',
  'settings',
];
