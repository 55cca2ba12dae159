import { StorageRefusal } from '../storage-failure.ts';

const LONGEST_LINE = 32 << 20;

/** The lines of a file that comes in pieces, in UTF-8. An empty one at the end is none. */
export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #rest = '';

  /** @throws StorageRefusal `bad-backup` where a line is endless or the bytes are no UTF-8 */
  *read(bytes: Uint8Array, last: boolean): Generator<string> {
    const lines = (this.#rest + this.#decode(bytes, last)).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > LONGEST_LINE) throw new StorageRefusal({ kind: 'bad-backup' });
    yield* lines;
    if (last && this.#rest !== '') yield this.#rest;
  }

  #decode(bytes: Uint8Array, last: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream: !last });
    } catch {
      throw new StorageRefusal({ kind: 'bad-backup' });
    }
  }
}
