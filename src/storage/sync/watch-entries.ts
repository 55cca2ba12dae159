import { Dexie } from 'dexie';
import type { DuizhaoDatabase } from '../database.ts';

/** Calls back after each write, in any tab or worker, to the newest entries of the logs. @returns what ends it */
export function watchEntries({ name }: DuizhaoDatabase, onChange: () => void): () => void {
  const tails = [`idb://${name}/reviewTail/`, `idb://${name}/editTail/`];
  const look = (parts: Record<string, unknown>): void => {
    if (Object.keys(parts).some((key) => tails.some((tail) => key.startsWith(tail)))) onChange();
  };
  Dexie.on('storagemutated', look);
  return () => Dexie.on.storagemutated.unsubscribe(look);
}
