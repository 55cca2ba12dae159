import { readSyllable } from './read-syllable.ts';
import type { Syllable } from './syllable.ts';

/** Most letters of a syllable with its mark and figure, decomposed: `zhuǎng3`. */
const LONGEST = 8;

/**
 * Reads pinyin as people type it: `nǐ hǎo`, `ni3hao3`, `Xī'ān`; blanks, hyphens and apostrophes part.
 *
 * @param count how many syllables there must be, one for each character
 * @returns undefined where it cannot be read as that many syllables
 */
export function readPinyin(written: string, count: number): Syllable[] | undefined {
  const chunks = written
    .normalize('NFD')
    .split(/[\s'’‘·-]+/u)
    .filter((chunk) => chunk !== '');
  if (count > 0 && chunks.length > count) return undefined;
  return readChunks(chunks, count);
}

function readChunks(chunks: readonly string[], count: number): Syllable[] | undefined {
  const [chunk, ...rest] = chunks;
  if (chunk === undefined) return count === 0 ? [] : undefined;
  const most = count - rest.length;
  for (let taken = 1; taken <= most; taken += 1) {
    const head = splitChunk(chunk, taken);
    const tail = head === undefined ? undefined : readChunks(rest, count - taken);
    if (head !== undefined && tail !== undefined) return [...head, ...tail];
  }
  return undefined;
}

/** A run of letters as exactly `count` syllables; long ones are tried first, as they are read. */
function splitChunk(chunk: string, count: number): Syllable[] | undefined {
  if (count === 1) {
    const only = readSyllable(chunk);
    return only === undefined ? undefined : [only];
  }
  for (let length = Math.min(LONGEST, chunk.length - 1); length > 0; length -= 1) {
    const first = readSyllable(chunk.slice(0, length));
    if (first === undefined || /^[\d\u0300-\u036f]/u.test(chunk.slice(length))) continue;
    const others = splitChunk(chunk.slice(length), count - 1);
    if (others !== undefined) return [first, ...others];
  }
  return undefined;
}
