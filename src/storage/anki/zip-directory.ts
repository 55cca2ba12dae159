import { AnkiRefusal, damagedFile } from './anki-failure.ts';

/** A file within a zip file, as the directory at its end says. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const LARGEST_DIRECTORY = 64 << 20;
const MOST_ENTRIES = 200_000;

/**
 * The directory of a zip file. Only that is read, so a file with gigabytes of sounds costs no memory; a
 * name is only a name.
 *
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16. Files of more than 4 GB are refused.
 *
 * @throws AnkiRefusal `no-zip`, `damaged-file`
 */
export async function readZipDirectory(file: Blob): Promise<ReadonlyMap<string, ZipEntry>> {
  const tailStart = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT);
  const tail = new DataView(await file.slice(tailStart).arrayBuffer());
  const end = findEnd(tail);
  const [size, offset] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (size > LARGEST_DIRECTORY || offset + size > file.size) throw damagedFile();
  const directory = new DataView(await file.slice(offset, offset + size).arrayBuffer());
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + ENTRY_BYTES <= directory.byteLength; ) {
    if (directory.getUint32(at, true) !== ENTRY_SIGNATURE) throw damagedFile();
    const [entry, length] = readEntry(directory, at);
    // The first of two of one name, as Anki takes it.
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    if (entries.size > MOST_ENTRIES) throw damagedFile();
    at += length;
  }
  return entries;
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new AnkiRefusal({ kind: 'no-zip' });
}

function readEntry(directory: DataView, at: number): [entry: ZipEntry, length: number] {
  const nameBytes = directory.getUint16(at + 28, true);
  const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  if (at + ENTRY_BYTES + nameBytes > directory.byteLength) throw damagedFile();
  const name = new Uint8Array(directory.buffer, at + ENTRY_BYTES, nameBytes);
  const entry = {
    name: new TextDecoder().decode(name),
    method: directory.getUint16(at + 10, true),
    crc: directory.getUint32(at + 16, true),
    packedSize: directory.getUint32(at + 20, true),
    size: directory.getUint32(at + 24, true),
    offset: directory.getUint32(at + 42, true),
  };
  return [entry, ENTRY_BYTES + nameBytes + rest];
}
