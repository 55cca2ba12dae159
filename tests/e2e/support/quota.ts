/** What the app may keep unless a test says otherwise: more than any test needs. */
export const ROOMY_BYTES = 64 * 1024 * 1024;

/**
 * Runs in the page: tries to keep more than there can be room for, which must fail.
 *
 * Chromium remembers for 30 seconds how much room there was and lets smaller writes pass without asking
 * again; a write that is larger than all it remembers makes it ask.
 */
export async function writeTooMuch(roomyBytes: number): Promise<void> {
  const opening = indexedDB.open('ballast', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('ballast');
  const database = await new Promise<IDBDatabase | undefined>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
    // So full that not even this fits.
    opening.onerror = () => resolve(undefined);
  });
  if (database === undefined) return;
  const kept = await new Promise<boolean>((resolve) => {
    const write = database.transaction('ballast', 'readwrite');
    write.oncomplete = () => resolve(true);
    write.onabort = () => resolve(false);
    write.objectStore('ballast').put(new Uint8Array(roomyBytes + 1), 'ballast');
  });
  database.close();
  if (kept) throw new Error('quota: there was room for more than the limit');
}
