import { Deflate } from 'fflate';
import { crc32 } from '../anki/crc-32.ts';
import {
  directoryEnd,
  directoryEntry,
  localHeader,
  type WrittenEntry,
  zipDescriptor,
} from './zip-records.ts';

/** Takes what was written so far; the next is written when this resolves. */
export type WriteBytes = (bytes: Uint8Array<ArrayBuffer>) => PromiseLike<void> | void;

/** The quickest level that is still well below the size of none: logs repeat themselves. */
const LEVEL = 4;

/**
 * Writes files into one zip, so that none of the packed ones is ever whole in memory. Sizes of these stand
 * behind them; a file that is stored as it is has its size before it, since nobody could tell its end from
 * its bytes.
 *
 * Source: PKWARE APPNOTE 6.3.10, section 4.3. Holds 65,535 files and 4 GB.
 */
export class ZipWriter {
  readonly #write: WriteBytes;
  readonly #modified: number;
  readonly #entries: WrittenEntry[] = [];
  #file: PackedFile | undefined;
  #ready: Uint8Array[] = [];
  #offset = 0;

  /** @param modified the time that the files get, in ms since 1970 */
  constructor(write: WriteBytes, modified: number) {
    this.#write = write;
    this.#modified = modified;
  }

  /** Ends the file before, if any, and begins another, which is packed. */
  begin(name: string): void {
    this.#endFile();
    this.#file = new PackedFile(name, this.#offset, (bytes) => this.#give(bytes));
    this.#give(localHeader({ ...this.#file.entry(), isStreamed: true }, this.#modified));
  }

  async push(bytes: Uint8Array): Promise<void> {
    this.#file?.push(bytes);
    await this.#flush();
  }

  /** A whole file as it is: what does not get smaller. */
  async store(name: string, bytes: Uint8Array): Promise<void> {
    this.#endFile();
    const size = bytes.length;
    const offset = this.#offset;
    const entry = { name, offset, crc: crc32(bytes), size, packed: size, isStreamed: false };
    this.#give(localHeader(entry, this.#modified));
    this.#give(bytes);
    this.#entries.push(entry);
    await this.#flush();
  }

  async finish(): Promise<void> {
    this.#endFile();
    const start = this.#offset;
    for (const entry of this.#entries) this.#give(directoryEntry(entry, this.#modified));
    this.#give(directoryEnd(this.#entries.length, start, this.#offset - start));
    await this.#flush();
  }

  #endFile(): void {
    if (this.#file === undefined) return;
    const entry = this.#file.end();
    this.#give(zipDescriptor(entry));
    this.#entries.push(entry);
    this.#file = undefined;
  }

  #give(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#ready.push(bytes);
    this.#offset += bytes.length;
  }

  async #flush(): Promise<void> {
    const ready = this.#ready;
    this.#ready = [];
    for (const bytes of ready) await this.#write(bytes as Uint8Array<ArrayBuffer>);
  }
}

/** A file that is packed while it comes. */
class PackedFile {
  readonly #name: string;
  readonly #offset: number;
  readonly #deflate: Deflate;
  #crc = 0;
  #size = 0;
  #packed = 0;

  constructor(name: string, offset: number, give: (bytes: Uint8Array) => void) {
    this.#name = name;
    this.#offset = offset;
    this.#deflate = new Deflate({ level: LEVEL }, (bytes) => {
      this.#packed += bytes.length;
      give(bytes);
    });
  }

  push(bytes: Uint8Array): void {
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    this.#deflate.push(bytes);
  }

  end(): WrittenEntry {
    this.#deflate.push(new Uint8Array(), true);
    return this.entry();
  }

  entry(): WrittenEntry {
    const [name, offset, crc] = [this.#name, this.#offset, this.#crc];
    return { name, offset, crc, size: this.#size, packed: this.#packed, isStreamed: true };
  }
}
