import { ankiCase } from './anki-case.ts';
import { Dice } from './dice.ts';
import { type CaseEnd, expectCleanPrototype } from './expect-sound.ts';
import { readCase } from './read-case.ts';
import { restoreCase } from './restore-case.ts';
import { PACKED_READERS, TEXT_READERS } from './text-sources.ts';
import { wordListCase } from './word-list-case.ts';

/** Longer than any case takes on a busy machine: it finds what does not end. */
const HANGS_AFTER_MS = 20_000;

/** All that reads files, and how many of a thousand cases are its own: fewer where each takes long. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ...TEXT_READERS.map((reader) => [reader, 75] as const),
  ...PACKED_READERS.map((reader) => [reader, 85] as const),
  ['word list', 90],
  ['anki', 70],
  ['restore', 70],
]);

/**
 * One hostile file, made by a seed and read to its end.
 *
 * @throws where the program threw, or something is wrong with what came out
 */
export async function fuzzCase(reader: string, seed: number): Promise<CaseEnd> {
  const began = performance.now();
  const end = await endOf(reader, new Dice(seed));
  expectCleanPrototype();
  const took = performance.now() - began;
  if (took > HANGS_AFTER_MS) throw new Error(`took ${Math.round(took)} ms`);
  return end;
}

function endOf(reader: string, dice: Dice): CaseEnd | Promise<CaseEnd> {
  switch (reader) {
    case 'word list':
      return wordListCase(dice);
    case 'anki':
      return ankiCase(dice);
    case 'restore':
      return restoreCase(dice);
    default:
      return readCase(reader, dice);
  }
}
