import type { Dice } from './dice.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Big numbers and sizes that lie, as they stand in binary headers. */
const LIES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];
/** Ill-formed UTF-8: an over-long slash, a surrogate, a stray continuation, a start without its end. */
const ILL_FORMED = [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0x80], [0xf0, 0x9f], [0xff, 0xfe], [0]];

const CHANGES: readonly ((bytes: Bytes, dice: Dice) => Bytes)[] = [
  (bytes, dice) => {
    const at = dice.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8));
    return bytes;
  },
  (bytes, dice) => {
    bytes[dice.below(bytes.length)] = dice.below(256);
    return bytes;
  },
  (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
  (bytes, dice) => {
    const from = dice.below(bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(from + dice.below(200)));
  },
  (bytes, dice) => {
    const from = dice.below(bytes.length);
    const piece = bytes.slice(from, from + dice.below(500));
    return joined(bytes.slice(0, from), piece, bytes.slice(from));
  },
  (bytes, dice) => {
    if (bytes.length < 4) return bytes;
    const view = new DataView(bytes.buffer);
    view.setUint32(dice.below(bytes.length - 3), dice.pick(LIES), dice.chance(0.5));
    return bytes;
  },
  (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    return joined(bytes.slice(0, at), Uint8Array.from(dice.pick(ILL_FORMED)), bytes.slice(at));
  },
];

/** A copy with a few of its bytes changed, dropped, doubled or made to lie. */
export function mutateBytes(bytes: Uint8Array, dice: Dice): Bytes {
  let mutated = new Uint8Array(bytes);
  for (let turn = dice.few(8); turn > 0; turn -= 1) mutated = dice.pick(CHANGES)(mutated, dice);
  return mutated;
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}
