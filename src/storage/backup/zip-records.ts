/** A file of a zip that is being written. */
export interface WrittenEntry {
  readonly name: string;
  /** Where its header begins. */
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
  /** By deflate; else it stands there as it is. */
  readonly isPacked: boolean;
}

const NEEDED_VERSION = 20;
const UTF_8 = 1 << 11;
const DEFLATE = 8;
const encoder = new TextEncoder();

/** Numbers of one record, little-endian, each of two or four bytes. */
class Record {
  readonly #bytes: number[] = [];

  two(...numbers: number[]): this {
    for (const number of numbers) this.#bytes.push(number & 255, (number >> 8) & 255);
    return this;
  }

  four(...numbers: number[]): this {
    for (const number of numbers) this.two(number & 0xffff, number >>> 16);
    return this;
  }

  with(rest: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(this.#bytes.length + rest.length);
    bytes.set(this.#bytes);
    bytes.set(rest, this.#bytes.length);
    return bytes;
  }
}

/** Date and time as MS-DOS had them, here in UTC; years before 1980 and after 2107 are cut. */
function dosTime(modified: number): number {
  const at = new Date(modified);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107) - 1980;
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}

/** What local header and directory say alike: flags, method, time, checksum, sizes, length of the name. */
function common(record: Record, entry: WrittenEntry, modified: number, name: Uint8Array): Record {
  const { crc, packed, size, isPacked } = entry;
  record.two(NEEDED_VERSION, UTF_8, isPacked ? DEFLATE : 0).four(dosTime(modified));
  return record.four(crc, packed, size).two(name.length, 0);
}

export function localHeader(entry: WrittenEntry, modified: number): Uint8Array {
  const name = encoder.encode(entry.name);
  return common(new Record().four(0x04034b50), entry, modified, name).with(name);
}

export function directoryEntry(entry: WrittenEntry, modified: number): Uint8Array {
  const name = encoder.encode(entry.name);
  const record = new Record().four(0x02014b50).two(NEEDED_VERSION);
  return common(record, entry, modified, name).two(0, 0, 0).four(0, entry.offset).with(name);
}

export function directoryEnd(count: number, start: number, size: number): Uint8Array {
  const record = new Record().four(0x06054b50).two(0, 0, count, count).four(size, start);
  return record.two(0).with(new Uint8Array());
}
