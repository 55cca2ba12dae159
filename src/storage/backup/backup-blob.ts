import type { Collection } from '../collection.ts';
import { gatherBlob } from './gather-blob.ts';
import { sealBytes } from './seal.ts';
import { type BackupWork, writeBackup } from './write-backup.ts';

/**
 * The whole collection as a file to be handed to the browser.
 *
 * @param passphrase encrypts it; not empty
 */
export async function backupBlob(
  c: Pick<Collection, 'db' | 'now' | 'randomBytes'>,
  { passphrase, ...work }: BackupWork & { readonly passphrase?: string | undefined } = {},
): Promise<Blob> {
  const { take, finish } = gatherBlob();
  if (passphrase === undefined) {
    await writeBackup(c, take, work);
    return finish('application/zip');
  }
  const sealed = await sealBytes(passphrase, c.randomBytes(16), take);
  await writeBackup(c, sealed.write, work);
  await sealed.finish();
  return finish('application/octet-stream');
}
