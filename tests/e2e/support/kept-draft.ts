import type { Page } from '@playwright/test';

/** What the database has of the answer that is being typed. */
export async function keptDraft(app: Page): Promise<string> {
  return app.evaluate(async () => {
    const opening = indexedDB.open('duizhao');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const reading = database.transaction('drafts').objectStore('drafts').getAll();
    const drafts = await new Promise<{ text: string }[]>((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error ?? new Error('not read'));
    });
    database.close();
    return drafts.map(({ text }) => text).join('\n');
  });
}
