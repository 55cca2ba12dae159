import { Decompress } from 'fzstd';
import { AnkiRefusal, damagedFile } from './anki-failure.ts';
import { BoundedBytes } from './bounded-bytes.ts';

const MAGIC = 0xfd2fb528;
const PUSHED_BYTES = 64 << 10;
/** What the command-line tool refuses too, unless told otherwise. */
const WIDEST_WINDOW = 128 << 20;

export function isZstandard(bytes: Uint8Array): boolean {
  return bytes.length >= 6 && viewOf(bytes).getUint32(0, true) === MAGIC;
}

/**
 * What is packed in a Zstandard frame.
 *
 * @param limit bytes that may come out
 * @throws AnkiRefusal `damaged-file`, `expands-too-much`
 */
export function unpackZstandard(bytes: Uint8Array, limit: number): Uint8Array {
  const taken = new BoundedBytes(limit);
  // The decoder would make room for whatever the header says.
  if (windowOf(bytes) > Math.min(WIDEST_WINDOW, limit)) {
    throw new AnkiRefusal({ kind: 'expands-too-much', limit });
  }
  try {
    const unpack = new Decompress((part) => taken.add(part));
    for (let from = 0; from < bytes.length; from += PUSHED_BYTES) {
      unpack.push(bytes.subarray(from, from + PUSHED_BYTES), from + PUSHED_BYTES >= bytes.length);
    }
  } catch (cause) {
    throw cause instanceof AnkiRefusal ? cause : damagedFile();
  }
  return taken.join();
}

/** Bytes that a decoder must keep. Source: RFC 8878, sections 3.1.1.1.1 and 3.1.1.1.2. */
function windowOf(bytes: Uint8Array): number {
  const descriptor = bytes[4] ?? 0;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  if (!isSingleSegment) {
    const window = bytes[5] ?? 0;
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const view = viewOf(bytes);
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const at = 5 + dictionaryBytes;
  if (bytes.length < at + 8) return 0;
  switch (descriptor >> 6) {
    case 0:
      return view.getUint8(at);
    case 1:
      return view.getUint16(at, true) + 256;
    case 2:
      return view.getUint32(at, true);
    default:
      return Number(view.getBigUint64(at, true));
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
