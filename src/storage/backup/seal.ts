import { ByteQueue } from './byte-queue.ts';
import { toHex } from './hexadecimal.ts';
import {
  ITERATIONS,
  PIECE_BYTES,
  pieceCipher,
  SEAL_FORMAT,
  type SealHeader,
  sealKey,
} from './seal-format.ts';
import type { WriteBytes } from './write-bytes.ts';

/** Encrypts what is written and passes it on; see seal-format.ts. */
export interface SealingWriter {
  readonly write: WriteBytes;
  readonly finish: () => Promise<void>;
}

/**
 * Writes the header and makes the key, which takes a good part of a second.
 *
 * @param salt 16 random bytes
 */
export async function sealBytes(
  passphrase: string,
  salt: Uint8Array,
  write: WriteBytes,
): Promise<SealingWriter> {
  const fields: SealHeader = {
    format: SEAL_FORMAT,
    version: 1,
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toHex(salt),
    cipher: 'AES-256-GCM',
  };
  const header = new TextEncoder().encode(`${JSON.stringify(fields)}\n`);
  const key = await sealKey(passphrase, new Uint8Array(salt), ITERATIONS);
  const waiting = new ByteQueue();
  let number = 0;
  const sealPiece = async (last: boolean): Promise<void> => {
    const cipher = pieceCipher(header, number, last);
    const sealed = await crypto.subtle.encrypt(cipher, key, waiting.take(PIECE_BYTES));
    number += 1;
    await write(new Uint8Array(sealed));
  };
  await write(header);
  return {
    write: async (bytes) => {
      waiting.add(bytes);
      // The last piece is marked as such, so one is always held back.
      while (waiting.length > PIECE_BYTES) await sealPiece(false);
    },
    finish: () => sealPiece(true),
  };
}
