import { readFileSync } from 'node:fs';
import { readSyllable } from '../../src/domain/chinese/pinyin/read-syllable.ts';
import { syllableToNumbers } from '../../src/domain/chinese/pinyin/syllable-to-numbers.ts';

export type SentenceSet = 'written-for' | 'held-out';

/** A sentence with the readings of its hard characters, marked by hand. */
export interface HardSentence {
  readonly text: string;
  readonly marks: readonly HardCharacter[];
}

export interface HardCharacter {
  /** Its place in code points. */
  readonly at: number;
  readonly character: string;
  /** All that are right, with a figure: `jiao4`. */
  readonly readings: readonly string[];
}

const FOLDER = new URL('../../tests/golden/pinyin/', import.meta.url);
const MARK = /\(([^)]*)\)/g;

/** A set of sentences; the rules were made by looking at the first only. */
export function readHardSentences(set: SentenceSet): HardSentence[] {
  const lines = readFileSync(new URL(`${set}.txt`, FOLDER), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readLine);
}

function readLine(line: string): HardSentence {
  const marks: HardCharacter[] = [];
  let text = '';
  for (const [place, part] of line.split(MARK).entries()) {
    if (place % 2 === 0) text += part;
    else marks.push({ at: Array.from(text).length - 1, ...readMark(text, part, line) });
  }
  return { text, marks };
}

function readMark(text: string, mark: string, line: string): Omit<HardCharacter, 'at'> {
  const readings = mark.split('/').map((reading) => {
    const syllable = readSyllable(reading);
    if (syllable === undefined) throw new Error(`no syllable ${reading}: ${line}`);
    return syllableToNumbers(syllable);
  });
  return { character: Array.from(text).at(-1) ?? '', readings };
}
