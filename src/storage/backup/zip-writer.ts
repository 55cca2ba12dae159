import { Zip, ZipDeflate } from 'fflate';

/** Takes what was written so far; the next is written when this resolves. */
export type WriteBytes = (bytes: Uint8Array<ArrayBuffer>) => PromiseLike<void> | void;

/** The quickest level that is still well below the size of none: logs repeat themselves. */
const LEVEL = 4;

/** Writes files into one zip piece by piece, so that none is ever whole in memory. */
export class ZipWriter {
  readonly #write: WriteBytes;
  readonly #modified: number;
  readonly #zip: Zip;
  #file: ZipDeflate | undefined;
  #ready: Uint8Array[] = [];

  /** @param modified the time that the files get, in ms since 1970 */
  constructor(write: WriteBytes, modified: number) {
    this.#write = write;
    this.#modified = modified;
    this.#zip = new Zip((failure, bytes) => {
      if (failure !== null) throw failure;
      this.#ready.push(bytes);
    });
  }

  /** Ends the file before, if any, and begins another. */
  begin(name: string): void {
    this.#endFile();
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = this.#modified;
    this.#zip.add(file);
    this.#file = file;
  }

  async push(bytes: Uint8Array): Promise<void> {
    this.#file?.push(bytes);
    await this.#flush();
  }

  async finish(): Promise<void> {
    this.#endFile();
    this.#zip.end();
    await this.#flush();
  }

  #endFile(): void {
    this.#file?.push(new Uint8Array(), true);
    this.#file = undefined;
  }

  async #flush(): Promise<void> {
    const ready = this.#ready;
    this.#ready = [];
    for (const bytes of ready) await this.#write(bytes as Uint8Array<ArrayBuffer>);
  }
}
