import { AnkiRefusal } from './anki-failure.ts';

/** Collects what comes out of a packed file and stops at a limit, whatever the file says of its size. */
export class BoundedBytes {
  readonly #parts: Uint8Array[] = [];
  readonly #limit: number;
  length = 0;

  /** @param limit bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @throws AnkiRefusal `expands-too-much` */
  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.#limit) {
      throw new AnkiRefusal({ kind: 'expands-too-much', limit: this.#limit });
    }
    this.#parts.push(part);
  }

  join(): Uint8Array {
    const joined = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }
}
