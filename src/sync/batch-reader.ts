import { type BatchContents, decodeContents } from './batch-contents.ts';
import { hashBatch, openBatch } from './sealed-batch.ts';
import type { VaultKey } from './vault-key.ts';

/** Opens and hashes the batches of one reading, each once. */
export class BatchReader {
  readonly #key: VaultKey;
  readonly #contents = new Map<Uint8Array, BatchContents | undefined>();
  readonly #hashes = new Map<Uint8Array, string>();

  constructor(key: VaultKey) {
    this.#key = key;
  }

  /** Undefined where the batch was changed, or holds what none of ours does. */
  async open(bytes: Uint8Array): Promise<BatchContents | undefined> {
    if (this.#contents.has(bytes)) return this.#contents.get(bytes);
    const opened = await openBatch(this.#key, bytes);
    const contents = opened && decodeContents(opened);
    this.#contents.set(bytes, contents);
    return contents;
  }

  async hash(bytes: Uint8Array): Promise<string> {
    const known = this.#hashes.get(bytes);
    if (known !== undefined) return known;
    const hash = await hashBatch(bytes);
    this.#hashes.set(bytes, hash);
    return hash;
  }

  /** What was opened is let go of, once it was taken over. */
  forget(bytes: Uint8Array): void {
    this.#contents.delete(bytes);
    this.#hashes.delete(bytes);
  }
}
