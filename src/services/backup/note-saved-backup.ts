import type { Collection } from '../../storage/collection.ts';
import { readMeta } from '../../storage/device-meta.ts';
import { rememberBackups } from './backup-memory.ts';

/** Remembers that the learner has a file of all there is now. */
export async function noteSavedBackup(c: Pick<Collection, 'db' | 'now'>): Promise<void> {
  const meta = await readMeta(c.db);
  rememberBackups({ savedAt: c.now(), savedAnswers: meta?.reviewSeq ?? 0 });
}
