import { ByteQueue } from './byte-queue.ts';
import { toHex } from './hexadecimal.ts';

export const HASHED_BYTES = 1 << 20;

/**
 * SHA-256 of each MiB of what is added, in hexadecimal. The platform's own is quick but takes whole
 * pieces only; a library's takes any, and was a hundred times slower on a long log.
 */
export class PieceHasher {
  readonly #waiting = new ByteQueue();
  readonly #hashes: string[] = [];
  // A page without a secure context has none.
  readonly #subtle = (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle;

  async add(bytes: Uint8Array): Promise<void> {
    if (this.#subtle === undefined) return;
    this.#waiting.add(bytes);
    while (this.#waiting.length >= HASHED_BYTES) await this.#hash(this.#subtle);
  }

  /** The hashes, the last of what is left over; undefined where the platform has none. */
  async finish(): Promise<readonly string[] | undefined> {
    if (this.#subtle === undefined) return undefined;
    if (this.#waiting.length > 0) await this.#hash(this.#subtle);
    return this.#hashes;
  }

  async #hash(subtle: SubtleCrypto): Promise<void> {
    const digest = await subtle.digest('SHA-256', this.#waiting.take(HASHED_BYTES));
    this.#hashes.push(toHex(new Uint8Array(digest)));
  }
}
