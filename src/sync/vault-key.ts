import { bytesToHex } from '../domain/sync/batch-header.ts';

/** What follows from a recovery phrase. */
export interface VaultKey {
  /** Names the collection without telling the key; 32 hexadecimal digits. */
  readonly vault: string;
  readonly key: CryptoKey;
}

const encoder = new TextEncoder();

/**
 * The key and the name of a collection from the 128 random bits of its recovery phrase: HKDF-SHA-256
 * without salt, info `duizhao sync key v1` for AES-256-GCM and `duizhao sync vault v1` for the name. The
 * phrase is drawn by the machine, so there is nothing to guess and no stretching is needed.
 */
export async function deriveVaultKey(secret: Uint8Array): Promise<VaultKey> {
  const base = await crypto.subtle.importKey('raw', Uint8Array.from(secret), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const [key, name] = await Promise.all([
    crypto.subtle.deriveKey(
      withInfo('duizhao sync key v1'),
      base,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    ),
    crypto.subtle.deriveBits(withInfo('duizhao sync vault v1'), base, 128),
  ]);
  return { key, vault: bytesToHex(new Uint8Array(name)) };
}

function withInfo(info: string) {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode(info) };
}
