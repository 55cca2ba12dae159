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
  return new PinyinReading(chunks).read(0, count);
}

/** Remembers what was tried, so that what cannot be read costs no more than what can. */
class PinyinReading {
  readonly #chunks: readonly string[];
  readonly #tried = new Map<string, Syllable[] | undefined>();

  constructor(chunks: readonly string[]) {
    this.#chunks = chunks;
  }

  /** The chunks from one on as exactly `count` syllables; the first of them with as few as can be. */
  read(from: number, count: number): Syllable[] | undefined {
    const chunk = this.#chunks[from];
    if (chunk === undefined) return count === 0 ? [] : undefined;
    return this.#once(`${from} ${count}`, () => {
      const most = Math.min(chunk.length, count - (this.#chunks.length - from - 1));
      for (let taken = 1; taken <= most; taken += 1) {
        const head = this.#split(chunk, taken);
        const tail = head === undefined ? undefined : this.read(from + 1, count - taken);
        if (head !== undefined && tail !== undefined) return [...head, ...tail];
      }
      return undefined;
    });
  }

  /** A run of letters as exactly `count` syllables; long ones are tried first, as they are read. */
  #split(chunk: string, count: number): Syllable[] | undefined {
    if (count > chunk.length || count * LONGEST < chunk.length) return undefined;
    if (count === 1) {
      const only = readSyllable(chunk);
      return only === undefined ? undefined : [only];
    }
    return this.#once(`${chunk} ${count}`, () => {
      for (let length = Math.min(LONGEST, chunk.length - 1); length > 0; length -= 1) {
        const first = readSyllable(chunk.slice(0, length));
        if (first === undefined || /^[\d\u0300-\u036f]/u.test(chunk.slice(length))) continue;
        const others = this.#split(chunk.slice(length), count - 1);
        if (others !== undefined) return [first, ...others];
      }
      return undefined;
    });
  }

  #once(key: string, read: () => Syllable[] | undefined): Syllable[] | undefined {
    if (!this.#tried.has(key)) this.#tried.set(key, read());
    return this.#tried.get(key);
  }
}
