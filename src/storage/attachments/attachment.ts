import { toHex } from '../backup/hexadecimal.ts';
import { type AudioType, sniffAudio } from './sniff-audio.ts';

/** A recording as it is kept: named by what it is, so that the same one is kept once. */
export interface AttachmentRow {
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly type: AudioType;
  /** Bytes; beside them, so that sizes are known without reading them. */
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A sentence takes a minute at most; uncompressed and in stereo that is 11 MB. */
export const LARGEST_ATTACHMENT = 16 << 20;

/** As many as a backup holds, which is a zip file of the plain kind; so are its 4 GB. */
export const MOST_ATTACHMENTS = 60_000;
export const MOST_ATTACHED_BYTES = 2 ** 31;

/** Whether this page can name recordings: a page without a secure context has no SHA-256. */
export function canKeepAttachments(): boolean {
  return (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;
}

/** Bytes as a row; undefined where they are no sound, or more than is kept of one. */
export async function toAttachment(bytes: Uint8Array): Promise<AttachmentRow | undefined> {
  const type = sniffAudio(bytes);
  if (type === undefined || bytes.length > LARGEST_ATTACHMENT) return undefined;
  const own = new Uint8Array(bytes);
  const hash = await crypto.subtle.digest('SHA-256', own);
  return { sha256: toHex(new Uint8Array(hash)), type, size: own.length, bytes: own };
}
