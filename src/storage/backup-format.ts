import * as v from 'valibot';

export const BACKUP_FORMAT = 'duizhao-backup';
export const BACKUP_VERSION = 1;
/** Lines that are hashed, written and shown as progress together. */
export const BLOCK_LINES = 1_000;

/** The first line of a backup. Every other line is `{log, entry}`: a {@link LogName} and an entry. */
export const backupHeader = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  counts: v.object({ edits: v.number(), reviews: v.number() }),
  /** {@link chainHash} over the blocks; missing where the browser could not reckon it. */
  sha256: v.optional(v.string()),
});
export type BackupHeader = v.InferOutput<typeof backupHeader>;

export type LogName = 'edits' | 'reviews';

/**
 * The hash of a block and of all before it: SHA-256 over the hash before (32 bytes; none for the first)
 * and the bytes of the block. Undefined where the page has no `crypto.subtle` (not a secure context).
 */
export async function chainHash(
  before: Uint8Array | undefined,
  block: Uint8Array,
): Promise<Uint8Array | undefined> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return undefined;
  const offset = before?.length ?? 0;
  const bytes = new Uint8Array(offset + block.length);
  if (before !== undefined) bytes.set(before);
  bytes.set(block, offset);
  return new Uint8Array(await subtle.digest('SHA-256', bytes));
}

export function toHex(hash: Uint8Array): string {
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
