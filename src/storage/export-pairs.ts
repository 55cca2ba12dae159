import type { ExportWish } from '../domain/cards/export/export-wish.ts';
import { pairWriter } from '../domain/cards/export/pair-writer.ts';
import type { BackupWork } from './backup/write-backup.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readPart } from './notes-in-parts.ts';
import { StorageRefusal } from './storage-failure.ts';

/** Pairs that are read, written and told as progress together. */
const AT_ONCE = 500;

/**
 * The pairs of a text, or of all, as a file. The browser keeps what was written; here are never more than
 * some hundred pairs.
 *
 * @throws StorageRefusal `missing` where there is no such text; `cancelled`
 */
export async function exportPairs(
  db: DuizhaoDatabase,
  wish: ExportWish,
  { onProgress, signal }: BackupWork = {},
): Promise<Blob> {
  const writer = pairWriter(wish);
  const texts = (await db.texts.toArray())
    .filter(({ id, deleted }) => !deleted && (wish.textId === undefined || id === wish.textId))
    .toSorted((a, b) => a.addedAt - b.addedAt);
  if (wish.textId !== undefined && texts.length === 0) {
    throw new StorageRefusal({ kind: 'missing', what: 'text' });
  }
  const tallies = await db.tallies.bulkGet(texts.map(({ id }) => id));
  const total = tallies.reduce((sum, tally) => sum + (tally?.pairs ?? 0), 0);
  const parts: Blob[] = [new Blob([writer.head])];
  let done = 0;
  for (const text of texts) {
    parts.push(new Blob([writer.beginText(text)]));
    let after: string | undefined;
    for (let isLast = false; !isLast; ) {
      if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
      const part = await readPart(db, text.id, after, AT_ONCE);
      parts.push(new Blob(part.notes.map((note) => writer.pair(note, text))));
      done += part.notes.length;
      onProgress?.(done, Math.max(done, total));
      after = part.end;
      ({ isLast } = part);
    }
    parts.push(new Blob([writer.endText]));
  }
  return new Blob([...parts, writer.foot], { type: writer.type });
}
