import type { WriteBytes } from './write-bytes.ts';

/** What is put into one Blob: the browser keeps that outside of the page's memory, on disk where it grows. */
const GATHERED_BYTES = 16 << 20;

/** Bytes that come in pieces as one file, of which some megabytes at most are in memory. */
export function gatherBlob(): {
  readonly take: WriteBytes;
  readonly finish: (type: string) => Blob;
} {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const put = (): void => {
    parts.push(new Blob(waiting));
    waiting = [];
    bytes = 0;
  };
  return {
    take: (piece) => {
      waiting.push(piece);
      bytes += piece.length;
      if (bytes >= GATHERED_BYTES) put();
    },
    finish: (type) => {
      put();
      return new Blob(parts, { type });
    },
  };
}
