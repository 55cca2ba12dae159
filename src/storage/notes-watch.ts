import { Dexie } from 'dexie';
import type { DuizhaoDatabase } from './database.ts';

/** Calls back after each write, in any tab or worker, to notes or texts. */
export function watchNotes({ name }: DuizhaoDatabase, onChange: () => void): void {
  Dexie.on('storagemutated', (parts) => {
    const tables = Object.keys(parts).map((key) => key.split('/')[3]);
    if (!Object.keys(parts).some((key) => key.startsWith(`idb://${name}/`))) return;
    if (tables.some((table) => table === 'notes' || table === 'texts')) onChange();
  });
}
