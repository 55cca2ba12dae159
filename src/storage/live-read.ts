import { liveQuery } from 'dexie';

/**
 * Reads, and reads again after each change of what was read, in any tab.
 *
 * @returns ends it
 */
export function liveRead<Rows>(
  read: () => Promise<Rows>,
  onRead: (rows: Rows) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({ next: onRead, error: onError });
  return () => subscription.unsubscribe();
}
