import { Deflate } from 'fflate';
import { crc32 } from '../anki/crc-32.ts';
import { gatherBlob } from './gather-blob.ts';
import type { WriteBytes } from './write-bytes.ts';
import { directoryEnd, directoryEntry, localHeader, type WrittenEntry } from './zip-records.ts';

/** The quickest level that is still well below the size of none: logs repeat themselves. */
const LEVEL = 4;
const WRITTEN_BYTES = 1 << 20;

/**
 * Writes files into one zip, none of which is ever whole in memory. Each has its size before it: a reader that
 * gets the file as a stream would else look for the end of a file among its bytes, where the same signs may
 * stand by chance (once in 1.4 GB of packed bytes; docs/backup-format.md).
 *
 * Source: PKWARE APPNOTE 6.3.10, section 4.3. Holds 65,535 files and 4 GB.
 */
export class ZipWriter {
  readonly #write: WriteBytes;
  readonly #modified: number;
  readonly #entries: WrittenEntry[] = [];
  #file: PackedFile | undefined;
  #offset = 0;

  /** @param modified the time that the files get, in ms since 1970 */
  constructor(write: WriteBytes, modified: number) {
    this.#write = write;
    this.#modified = modified;
  }

  /** Ends the file before, if any, and begins another, which is packed. */
  async begin(name: string): Promise<void> {
    await this.#endFile();
    this.#file = new PackedFile(name);
  }

  push(bytes: Uint8Array): void {
    this.#file?.push(bytes);
  }

  /** A whole file as it is: what does not get smaller. */
  async store(name: string, bytes: Uint8Array): Promise<void> {
    await this.#endFile();
    const size = bytes.length;
    await this.#head({ name, crc: crc32(bytes), size, packed: size, isPacked: false });
    await this.#give(bytes);
  }

  async finish(): Promise<void> {
    await this.#endFile();
    const start = this.#offset;
    for (const entry of this.#entries) await this.#give(directoryEntry(entry, this.#modified));
    await this.#give(directoryEnd(this.#entries.length, start, this.#offset - start));
  }

  async #endFile(): Promise<void> {
    if (this.#file === undefined) return;
    const { entry, packed } = this.#file.end();
    this.#file = undefined;
    await this.#head(entry);
    for (let from = 0; from < packed.size; from += WRITTEN_BYTES) {
      const part = await packed.slice(from, from + WRITTEN_BYTES).arrayBuffer();
      await this.#give(new Uint8Array(part));
    }
  }

  async #head(entry: Omit<WrittenEntry, 'offset'>): Promise<void> {
    const written = { ...entry, offset: this.#offset };
    this.#entries.push(written);
    await this.#give(localHeader(written, this.#modified));
  }

  async #give(bytes: Uint8Array): Promise<void> {
    this.#offset += bytes.length;
    await this.#write(bytes as Uint8Array<ArrayBuffer>);
  }
}

/** A file that is packed while it comes; what is packed of it waits outside of the page's memory. */
class PackedFile {
  readonly #name: string;
  readonly #deflate: Deflate;
  readonly #gathered = gatherBlob();
  #crc = 0;
  #size = 0;
  #packed = 0;

  constructor(name: string) {
    this.#name = name;
    this.#deflate = new Deflate({ level: LEVEL }, (bytes) => {
      this.#packed += bytes.length;
      void this.#gathered.take(bytes);
    });
  }

  push(bytes: Uint8Array): void {
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    this.#deflate.push(bytes);
  }

  end(): { readonly entry: Omit<WrittenEntry, 'offset'>; readonly packed: Blob } {
    this.#deflate.push(new Uint8Array(), true);
    const [name, crc, size] = [this.#name, this.#crc, this.#size];
    const entry = { name, crc, size, packed: this.#packed, isPacked: true };
    return { entry, packed: this.#gathered.finish('') };
  }
}
