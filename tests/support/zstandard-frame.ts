const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
const BLOCK = 100_000;

/** A Zstandard frame of raw blocks: valid, and not smaller. Source: RFC 8878, section 3.1.1. */
export function zstandardFrame(content: Uint8Array): Uint8Array {
  // A window of 128 kB, no content size, no checksum.
  const parts: number[][] = [[...MAGIC, 0x00, 7 << 3]];
  const blocks: Uint8Array[] = [];
  for (let from = 0; from === 0 || from < content.length; from += BLOCK) {
    const block = content.subarray(from, from + BLOCK);
    const last = from + BLOCK >= content.length ? 1 : 0;
    const header = last | (block.length << 3);
    blocks.push(Uint8Array.of(header & 255, (header >> 8) & 255, header >> 16), block);
  }
  return new Uint8Array(Buffer.concat([Uint8Array.from(parts.flat()), ...blocks]));
}
