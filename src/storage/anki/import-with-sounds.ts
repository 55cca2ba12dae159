import type { BroughtText } from '../../domain/anki/bring-over.ts';
import { ok, type Result } from '../../shared/result.ts';
import { AttachmentWriter, takenBack } from '../attachments/attachment-repository.ts';
import type { BackupWork } from '../backup/write-backup.ts';
import type { Collection } from '../collection.ts';
import { attemptWrite, type StorageFailure } from '../storage-failure.ts';
import { type AnkiReport, importAnki } from './import-anki.ts';
import type { MediaFiles } from './media-files.ts';
import { bringSounds, NO_SOUNDS, type SoundsLeft } from './sounds.ts';

export interface ImportedWithSounds {
  readonly report: AnkiReport;
  readonly sounds: { readonly kept: number; readonly left: SoundsLeft };
}

/**
 * Keeps the sounds that texts play, then writes the texts; where these are not written, the sounds are
 * removed again. Killed between the two, sounds stay that no pair plays: checking the collection tells.
 *
 * @param source undefined where the sounds stay behind
 */
export async function importWithSounds(
  c: Collection,
  texts: readonly BroughtText[],
  source: { readonly file: Blob; readonly files: MediaFiles } | undefined,
  work: BackupWork = {},
): Promise<Result<ImportedWithSounds, StorageFailure>> {
  const writer = new AttachmentWriter(c.db);
  const sounds = await attemptWrite(async () =>
    source === undefined ? NO_SOUNDS : bringSounds(source, texts, writer, work),
  );
  if (!sounds.ok) return takenBack(writer, sounds);
  const { byName, left } = sounds.value;
  const written = await importAnki(c, texts, { ...work, recordings: byName });
  if (!written.ok) return takenBack(writer, written);
  return ok({ report: written.value, sounds: { kept: byName.size, left } });
}
