import type { Encoding } from './encoding.ts';

const SAMPLE = 64 * 1024;
/** Of UTF-16 text with ASCII in it (line ends, spaces, Latin letters) one half has zero bytes. */
const UTF16_ZEROS = 0.01;
const BINARY_CONTROLS = 0.002;

/** The encoding that a byte order mark names. */
export function marked(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: zero bytes, and most of them on one side of the pairs (开 has one too). */
export function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0 || bytes.length === 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  let [even, odd] = [0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = (sample.length / 2) * UTF16_ZEROS;
  if (odd > enough && even * 4 < odd) return hasControls(sample, 0) ? undefined : 'utf-16le';
  if (even > enough && odd * 4 < even) return hasControls(sample, 1) ? undefined : 'utf-16be';
  return undefined;
}

/** Whether characters of one byte (the other is zero) are controls that no text has. */
function hasControls(bytes: Uint8Array, low: 0 | 1): boolean {
  let controls = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    if (bytes[index + 1 - low] === 0 && isControl(bytes[index + low] ?? 0)) controls += 1;
  }
  return controls > bytes.length * BINARY_CONTROLS;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b;
}

/** Whether there are control characters that no encoding of text explains. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return controls > Math.max(1, sample.length * BINARY_CONTROLS);
}
