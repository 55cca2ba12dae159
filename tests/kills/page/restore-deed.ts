import { addText } from '../../../src/storage/add-text.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { restoreBackup } from '../../../src/storage/backup/restore-backup.ts';
import type { Collection } from '../../../src/storage/collection.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { readEdits, readReviews } from '../../../src/storage/read-logs.ts';
import { answerNext, draftOf, must } from './deeds.ts';

const ANSWERS = 30;

/** A backup of another collection, and the taking of it into this one. */
export async function prepareRestore(
  c: Collection,
  mode: 'merge' | 'replace',
  round: number,
): Promise<() => Promise<void>> {
  const other = { ...c, db: createDatabase(`other-${round}`) };
  must(await addText(other, draftOf(`Other ${round}`)));
  for (let turn = 0; turn < ANSWERS; turn += 1) await answerNext(other, turn);
  const logs = [await readEdits(other.db), await readReviews(other.db)];
  const ids = logs.flatMap(({ entries }) => entries.map(({ id }) => id as string));
  const file = await backupBlob(other);
  await other.db.delete();
  return async () => {
    await window.tell({ kind: 'restoring', mode, ids });
    must(await restoreBackup(c, file, { mode }));
    await window.tell({ kind: 'restored', mode, ids });
  };
}
