import * as v from 'valibot';

/*
 * A backup under a passphrase: one line of JSON (the header), then the zip file in pieces of 1 MiB, each
 * AES-256-GCM with its tag of 16 bytes behind it. Nonce: the piece's number (0, 1, 2 …) as 12 bytes, big
 * endian; the key is of this file alone, so no nonce is used twice under it. Associated data: the header
 * line with its line feed, and one byte, 1 for the last piece and 0 before; so no piece can be dropped,
 * moved or added. Key: PBKDF2 with SHA-256 over the passphrase in UTF-8 (NFC), the header's salt and
 * iterations (600,000: OWASP Password Storage Cheat Sheet, 2023).
 */

export const SEAL_FORMAT = 'duizhao-sealed-backup';
export const PIECE_BYTES = 1 << 20;
export const TAG_BYTES = 16;
export const ITERATIONS = 600_000;
/** More would keep a stranger's file working for minutes. */
const MOST_ITERATIONS = 10_000_000;

export const sealHeader = v.object({
  format: v.literal(SEAL_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ITERATIONS)),
  /** 16 bytes, hexadecimal. */
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  cipher: v.literal('AES-256-GCM'),
});
export type SealHeader = v.InferOutput<typeof sealHeader>;

export async function sealKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** How piece `number` is encrypted. */
export function pieceCipher(
  header: Uint8Array,
  number: number,
  last: boolean,
): AesGcmParams & { readonly iv: Uint8Array<ArrayBuffer> } {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, number);
  const additionalData = new Uint8Array(header.length + 1);
  additionalData.set(header);
  additionalData[header.length] = last ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData };
}
