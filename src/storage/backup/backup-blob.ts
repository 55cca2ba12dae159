import type { Collection } from '../collection.ts';
import { sealBytes } from './seal.ts';
import { type BackupWork, writeBackup } from './write-backup.ts';
import type { WriteBytes } from './zip-writer.ts';

/**
 * The whole collection as a file to be handed to the browser.
 *
 * @param passphrase encrypts it; not empty
 */
export async function backupBlob(
  c: Pick<Collection, 'db' | 'now' | 'randomBytes'>,
  { passphrase, ...work }: BackupWork & { readonly passphrase?: string | undefined } = {},
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const take: WriteBytes = (bytes) => void parts.push(bytes);
  if (passphrase === undefined) {
    await writeBackup(c, take, work);
    return new Blob(parts, { type: 'application/zip' });
  }
  const sealed = await sealBytes(passphrase, c.randomBytes(16), take);
  await writeBackup(c, sealed.write, work);
  await sealed.finish();
  return new Blob(parts, { type: 'application/octet-stream' });
}
