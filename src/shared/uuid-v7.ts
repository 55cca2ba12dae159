import type { EpochMs } from './time.ts';

const RANDOM_BYTES = 10;

/**
 * A UUID of version 7: 48 bits of time, then 74 random bits.
 *
 * @param random at least 10 random bytes; the caller owns the source of randomness
 * @throws if fewer than 10 bytes are given
 *
 * Source: RFC 9562, section 5.7.
 */
export function uuidV7(now: EpochMs, random: Uint8Array): string {
  if (random.length < RANDOM_BYTES) throw new Error('uuidV7: needs 10 random bytes');
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(Math.max(0, Math.floor(now))) << 16n);
  bytes.set(random.subarray(0, RANDOM_BYTES), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
}
