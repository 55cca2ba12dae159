import type { Json } from '../shared/json.ts';

/** JSON in which numbers may also stand in typed arrays. */
export type BinaryJson =
  | Exclude<Json, object>
  | NumberArray
  | readonly BinaryJson[]
  | { readonly [key: string]: BinaryJson };

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array };
/** What stands for an array outside of the JSON, before where it lies; and for minus zero. No text has them. */
const ARRAY_MARK = '\u0000array';
const MINUS_ZERO = '\u0000-0';
const LENGTH_BYTES = 4;
/** Every array begins where an array of any kind may. */
const ALIGNED = 8;
const DEEPEST = 32;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The length of the JSON in four bytes, the JSON, and the arrays behind it, little-endian. */
export function encodeBinaryJson(value: BinaryJson): Uint8Array<ArrayBuffer> {
  const arrays: NumberArray[] = [];
  let size = 0;
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (Object.is(part, -0)) return MINUS_ZERO;
    const kind = kindOf(part);
    if (kind === undefined) return part;
    const array = part as NumberArray;
    arrays.push(array);
    const at = size;
    size = aligned(size + array.byteLength);
    return [ARRAY_MARK, kind, at, array.length];
  });
  const text = encoder.encode(json);
  const start = aligned(LENGTH_BYTES + text.length);
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, LENGTH_BYTES);
  let at = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at = aligned(at + byteLength);
  }
  return bytes;
}

/** @returns undefined for bytes that {@link encodeBinaryJson} does not make */
export function decodeBinaryJson(bytes: Uint8Array): BinaryJson | undefined {
  if (bytes.length < LENGTH_BYTES) return undefined;
  // Arrays must begin where their kind may, wherever these bytes lie.
  const own = Uint8Array.from(bytes);
  const length = new DataView(own.buffer).getUint32(0);
  try {
    const text = decoder.decode(own.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
    return withArrays(
      JSON.parse(text) as Json,
      { buffer: own.buffer, start: aligned(LENGTH_BYTES + length) },
      0,
    );
  } catch {
    return undefined;
  }
}

interface ArrayRoom {
  readonly buffer: ArrayBuffer;
  readonly start: number;
}

/** @throws where an array does not lie in the room, or the JSON is deeper than any of ours */
function withArrays(value: Json, room: ArrayRoom, depth: number): BinaryJson {
  if (depth > DEEPEST) throw new Error('withArrays: too deep');
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (items[0] === ARRAY_MARK) return readArray(items, room);
    return items.map((item) => withArrays(item, room, depth + 1));
  }
  if (value === MINUS_ZERO) return -0;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    withArrays(part, room, depth + 1),
  ]);
  return Object.fromEntries(parts) as BinaryJson;
}

function readArray([, kind, at, length]: readonly Json[], { buffer, start }: ArrayRoom) {
  const Kind = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
  if (Kind === undefined) throw new Error('readArray: no such kind');
  return new Kind(buffer, start + Number(at), Number(length));
}

function kindOf(value: unknown): string | undefined {
  return Object.entries(KINDS).find(([, Kind]) => value instanceof Kind)?.[0];
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNED) * ALIGNED;
}
