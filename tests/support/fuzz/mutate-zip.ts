import { strToU8, zipSync } from 'fflate';
import type { Dice } from './dice.ts';
import { mutateBytes } from './mutate-bytes.ts';

/** An entry of a zip file; a name may come more than once. */
export type ZipEntry = readonly [name: string, content: Uint8Array];

const NAMES = [
  '../../../etc/passwd',
  '/etc/passwd',
  'C:\\windows\\x.dll',
  '__proto__',
  'constructor',
  'a/'.repeat(300),
  '',
  '\0',
  'con',
  '\u202etxt.exe',
];
/** A quarter of a megabyte of spaces in a few hundred bytes. */
const SMALL_BOMB = new Uint8Array(1 << 18).fill(32);

const CHANGES: readonly ((entries: ZipEntry[], dice: Dice) => void)[] = [
  (entries, dice) => entries.splice(dice.below(entries.length), 1),
  (entries, dice) => entries.push(dice.pick(entries)),
  (entries, dice) => entries.unshift([dice.pick(NAMES), strToU8('<p>Hello.</p>')]),
  (entries, dice) => rename(entries, dice, dice.pick(NAMES)),
  (entries, dice) => rename(entries, dice, dice.pick(entries)[0]),
  (entries, dice) => rename(entries, dice, `../${dice.pick(entries)[0]}`),
  (entries, dice) => replace(entries, dice, () => SMALL_BOMB),
  (entries, dice) => replace(entries, dice, () => new Uint8Array()),
  (entries, dice) => replace(entries, dice, (content) => mutateBytes(content, dice)),
  (entries) => entries.reverse(),
];

/** Changes which entries a zip file has, what they are called and what is in them. */
export function mutateEntries(entries: readonly ZipEntry[], dice: Dice): ZipEntry[] {
  const mutated = [...entries];
  for (let turn = dice.few(3); turn > 0 && mutated.length > 0; turn -= 1) {
    dice.pick(CHANGES)(mutated, dice);
  }
  return mutated;
}

/**
 * A zip file of entries, of which several may share a name. Now and then something in it lies: sizes,
 * checksums and methods in the headers are among its bytes.
 */
export function packEntries(entries: readonly ZipEntry[], dice: Dice): Uint8Array<ArrayBuffer> {
  // The library writes each name once and not all names: they are set right in the finished bytes.
  const distinct = entries.map(([name, content], at): ZipEntry => {
    const twice = entries.findIndex(([other]) => other === name) !== at;
    return [twice || name === '__proto__' ? distinctName(name, at) : name, content];
  });
  const level = dice.chance(0.5) ? 0 : 6;
  const packed = Buffer.from(
    zipSync(Object.fromEntries(distinct), { level, mtime: new Date('2026-01-01T00:00:00') }),
  );
  for (const [at, [name]] of distinct.entries()) {
    const wanted = entries[at]?.[0] ?? '';
    if (wanted !== name) renameBytes(packed, name, wanted);
  }
  return dice.chance(0.25) ? mutateBytes(packed, dice) : new Uint8Array(packed);
}

function rename(entries: ZipEntry[], dice: Dice, name: string): void {
  const at = dice.below(entries.length);
  entries[at] = [name, entries[at]?.[1] ?? new Uint8Array()];
}

function replace(
  entries: ZipEntry[],
  dice: Dice,
  change: (content: Uint8Array) => Uint8Array,
): void {
  const at = dice.below(entries.length);
  const [name, content] = entries[at] ?? ['', new Uint8Array()];
  entries[at] = [name, change(content)];
}

function distinctName(name: string, at: number): string {
  const mark = String.fromCharCode(0x61 + (at % 26));
  return name === '' ? mark : `${name.slice(0, -1)}${mark}~`.slice(-Math.max(name.length, 1));
}

function renameBytes(packed: Buffer, from: string, to: string): void {
  const [old, wanted] = [Buffer.from(from), Buffer.from(to)];
  if (old.length !== wanted.length) return;
  for (let at = packed.indexOf(old); at >= 0; at = packed.indexOf(old, at + 1))
    wanted.copy(packed, at);
}
