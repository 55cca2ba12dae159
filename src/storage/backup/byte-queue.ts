/** Bytes that arrive in pieces of any size and are taken in pieces of one. */
export class ByteQueue {
  #chunks: Uint8Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  /** The first `count` bytes, or all where there are fewer. */
  take(count: number): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(Math.min(count, this.#length));
    let at = 0;
    while (at < taken.length) {
      const chunk = this.#chunks.shift() ?? new Uint8Array();
      const part = chunk.subarray(0, taken.length - at);
      taken.set(part, at);
      at += part.length;
      if (part.length < chunk.length) this.#chunks.unshift(chunk.subarray(part.length));
    }
    this.#length -= taken.length;
    return taken;
  }
}
