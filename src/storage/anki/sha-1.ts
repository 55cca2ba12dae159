const ROUNDS = 80;
const BLOCK_BYTES = 64;

const turn = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/**
 * The first 32 bits of the SHA-1 of a text in UTF-8, by which Anki finds notes that begin alike. Without
 * a promise a note, and where the page has no secure context; nothing is kept safe by it.
 *
 * Source: RFC 3174, section 6.1.
 */
export function sha1Start(text: string): number {
  const message = new TextEncoder().encode(text);
  const blocks = Math.floor((message.length + 8) / BLOCK_BYTES) + 1;
  const padded = new DataView(new ArrayBuffer(blocks * BLOCK_BYTES));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  padded.setUint32(padded.byteLength - 4, message.length * 8);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let from = 0; from < padded.byteLength; from += BLOCK_BYTES) {
    const mixed = mixBlock(padded, from, state);
    state = state.map((value, at) => (value + (mixed[at] ?? 0)) | 0);
  }
  return (state[0] ?? 0) >>> 0;
}

function mixBlock(padded: DataView, from: number, state: readonly number[]): number[] {
  const words = new Int32Array(ROUNDS);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let round = 0; round < ROUNDS; round += 1) {
    const word = round < 16 ? padded.getInt32(from + round * 4) : turn(mixOf(words, round), 1);
    words[round] = word;
    const [choice, constant] = choose(round, b, c, d);
    [a, b, c, d, e] = [(turn(a, 5) + choice + e + constant + word) | 0, a, turn(b, 30), c, d];
  }
  return [a, b, c, d, e];
}

function mixOf(words: Int32Array, round: number): number {
  const at = (back: number): number => words[round - back] ?? 0;
  return at(3) ^ at(8) ^ at(14) ^ at(16);
}

function choose(
  round: number,
  b: number,
  c: number,
  d: number,
): [choice: number, constant: number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}
