import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { recordingNames } from '../../domain/cards/recordings.ts';
import type { DuizhaoDatabase } from '../database.ts';
import type { OnProgress } from '../rebuild-projections.ts';
import { StorageRefusal } from '../storage-failure.ts';
import { isWhole, listAttachments, readAttachment } from './attachment-repository.ts';

/** How the recordings on this device stand to the pairs that name them. */
export interface AttachmentsReport {
  readonly count: number;
  /** That pairs name and that are not here: a sync brought the pair alone. */
  readonly missing: number;
  /** That were no longer what they are named by; they are removed, so a backup can bring them back. */
  readonly damaged: number;
  /** That no pair of the library names: an import broke off, or the pair was removed. */
  readonly unused: { readonly count: number; readonly size: number };
}

/** Looks every recording over, and removes those that are damaged; nothing else is changed. */
export async function checkAttachments(
  db: DuizhaoDatabase,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<AttachmentsReport> {
  const named = await namedByPairs(db);
  const names = await listAttachments(db);
  const missing = new Set(named);
  let [damaged, unused, unusedSize] = [0, 0, 0];
  for (const [at, name] of names.entries()) {
    if (signal.aborted) throw new StorageRefusal({ kind: 'cancelled' });
    const row = await readAttachment(db, name);
    if (row === undefined) continue;
    if (!(await isWhole(row))) {
      await db.attachments.delete(name);
      damaged += 1;
      continue;
    }
    missing.delete(name);
    if (!named.has(name)) [unused, unusedSize] = [unused + 1, unusedSize + row.size];
    onProgress(at + 1, names.length);
  }
  const count = names.length - damaged;
  return { count, missing: missing.size, damaged, unused: { count: unused, size: unusedSize } };
}

/**
 * Removes the recordings that no pair of the library names.
 *
 * @returns how many
 */
export async function removeUnusedAttachments(db: DuizhaoDatabase): Promise<number> {
  return db.transaction('rw', [db.attachments, db.notes, db.texts], async () => {
    const named = await namedByPairs(db);
    const unused = (await listAttachments(db)).filter((name) => !named.has(name));
    await db.attachments.bulkDelete(unused);
    return unused.length;
  });
}

async function namedByPairs(db: DuizhaoDatabase): Promise<ReadonlySet<string>> {
  const texts = new Set<TextId>();
  for (const text of await db.texts.toArray()) if (!text.deleted) texts.add(text.id);
  const named = new Set<string>();
  for (const note of await db.notes.toArray()) {
    if (note.deleted || !texts.has(note.textId)) continue;
    for (const name of recordingNames(note)) named.add(name);
  }
  return named;
}
