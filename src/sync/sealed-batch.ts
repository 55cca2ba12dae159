import {
  BATCH_SCHEMA,
  type BatchHeader,
  bytesToHex,
  decodeHeader,
  encodeHeader,
  HEADER_BYTES,
} from '../domain/sync/batch-header.ts';
import type { BatchFault } from '../domain/sync/sync-failure.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { gunzip, gzip } from './gzip.ts';
import type { VaultKey } from './vault-key.ts';

const IV_BYTES = 12;
/** Of a batch that is unpacked; ours have a hundredth of it. */
const MOST_BYTES = 64 << 20;

/** The header in clear, a random IV, and the contents as gzip under AES-256-GCM with the header as associated data. */
export async function sealBatch(
  { vault, key }: VaultKey,
  header: Omit<BatchHeader, 'schema' | 'vault'>,
  contents: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const clear = encodeHeader({ ...header, vault, schema: BATCH_SCHEMA });
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const packed = await gzip(contents);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: clear },
    key,
    packed,
  );
  return new Uint8Array(await new Blob([clear, iv, sealed]).arrayBuffer());
}

/** Reads the header alone and says what is wrong with it for this vault and this member's log. */
export function readHeader(
  { vault }: VaultKey,
  member: string,
  bytes: Uint8Array,
): Result<BatchHeader, BatchFault> {
  const header = decodeHeader(bytes);
  if (header === undefined) return err({ kind: 'damaged' });
  if (header.vault !== vault) return err({ kind: 'wrong-key' });
  if (header.member !== member) return err({ kind: 'misplaced' });
  if (header.schema > BATCH_SCHEMA) return err({ kind: 'newer-version' });
  return ok(header);
}

/** The contents as they were before sealing; undefined where any bit of the batch was changed. */
export async function openBatch(
  { key }: VaultKey,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined> {
  const own = Uint8Array.from(bytes);
  const additionalData = own.subarray(0, HEADER_BYTES);
  const iv = own.subarray(HEADER_BYTES, HEADER_BYTES + IV_BYTES);
  try {
    const packed = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData },
      key,
      own.subarray(HEADER_BYTES + IV_BYTES),
    );
    return await gunzip(new Uint8Array(packed), MOST_BYTES);
  } catch {
    return undefined;
  }
}

/** SHA-256 of a sealed batch, hexadecimal. */
export async function hashBatch(bytes: Uint8Array): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))));
}
