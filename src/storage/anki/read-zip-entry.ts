import { Inflate } from 'fflate';
import { AnkiRefusal, damagedFile } from './anki-failure.ts';
import { BoundedBytes } from './bounded-bytes.ts';
import { crc32 } from './crc-32.ts';
import type { ZipEntry } from './zip-directory.ts';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
/** Deflate expands a thousandfold at most, so one push makes no more than 64 MB before it is counted. */
const PUSHED_BYTES = 64 << 10;
const DEFLATE = 8;
const STORED = 0;

/**
 * One file of a zip file, unpacked and checked: what comes out is counted, and its checksum must be right.
 *
 * @param limit bytes that may come out
 * @throws AnkiRefusal `damaged-file`, `expands-too-much`
 */
export async function readZipEntry(
  file: Blob,
  entry: ZipEntry,
  limit: number,
): Promise<Uint8Array> {
  if (entry.method !== DEFLATE && entry.method !== STORED) throw damagedFile();
  const start = await contentStart(file, entry);
  if (start + entry.packedSize > file.size) throw damagedFile();
  const taken = new BoundedBytes(limit);
  const inflate = new Inflate((part) => taken.add(part));
  for (let from = 0; from < entry.packedSize; from += PUSHED_BYTES) {
    const until = Math.min(entry.packedSize, from + PUSHED_BYTES);
    const part = new Uint8Array(await file.slice(start + from, start + until).arrayBuffer());
    if (entry.method === STORED) taken.add(part);
    else push(inflate, part, until === entry.packedSize);
  }
  const bytes = taken.join();
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damagedFile();
  return bytes;
}

/** The library throws errors of its own at what is not deflated. */
function push(inflate: Inflate, part: Uint8Array, last: boolean): void {
  try {
    inflate.push(part, last);
  } catch (cause) {
    throw cause instanceof AnkiRefusal ? cause : damagedFile();
  }
}

async function contentStart(file: Blob, { offset }: ZipEntry): Promise<number> {
  const header = new DataView(await file.slice(offset, offset + HEADER_BYTES).arrayBuffer());
  if (header.byteLength < HEADER_BYTES || header.getUint32(0, true) !== HEADER_SIGNATURE) {
    throw damagedFile();
  }
  return offset + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
}
