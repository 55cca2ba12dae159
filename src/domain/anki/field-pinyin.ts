import { readPinyin } from '../chinese/pinyin/read-pinyin.ts';
import { readSyllable } from '../chinese/pinyin/read-syllable.ts';
import type { Syllable } from '../chinese/pinyin/syllable.ts';
import { syllableToMarks } from '../chinese/pinyin/syllable-to-marks.ts';
import { syllableToNumbers } from '../chinese/pinyin/syllable-to-numbers.ts';

/** Readings by place in the sentence, in UTF-16 units: `zhang3`. */
export type ReadingsAt = ReadonlyMap<number, string>;

/** Pinyin of a field beside the sentence that it is of. */
export interface FieldPinyin {
  readonly at: ReadingsAt;
  /** Whether every Chinese character of the sentence has got its syllable. */
  readonly isWhole: boolean;
}

interface HanCharacter {
  readonly character: string;
  readonly place: number;
}

/** Stands in our own files for a character of which nothing is said. */
const UNSAID = '_';
/** A mark or a figure; what has none at all says less than Duizhao knows itself. */
const TONE = /[\u0300\u0301\u0304\u030c]|[a-zü:][1-5]/iu;
const HAN = /^\p{Script=Han}$/u;
const CLAUSE_MARKS = /[\s]*[，。！？、；：…—,.!?;:"“”「」『』《》〈〉()（）【】[\]]+[\s]*/u;
const LONGEST_CLAUSE = 200;
/** Letters without a blank; more is no word, and takes long to be tried. */
const LONGEST_RUN = 60;

/**
 * What a field of pinyin says of a sentence. Read as one, else clause by clause between the marks, so that
 * a slip in one clause costs no other; a clause of which the syllables are not as many as its characters
 * gives nothing, nor does pinyin without any tone. Figures and Latin words of the sentence may stand in the
 * pinyin as they are.
 */
export function readFieldPinyin(zh: string, pinyin: string): FieldPinyin {
  const hasTones = TONE.test(pinyin.normalize('NFD')) || pinyin.includes(UNSAID);
  return hasTones ? readSyllables(zh, pinyin) : { at: new Map(), isWhole: false };
}

/** Whether a line spells a Chinese sentence syllable by syllable, with tones or without. */
export function spellsSentence(zh: string, line: string): boolean {
  const { at, isWhole } = readSyllables(zh, line);
  return isWhole && at.size > 1;
}

function readSyllables(zh: string, pinyin: string): FieldPinyin {
  const clauses = clausesOf(zh);
  const written = pinyin
    .replaceAll(/u:/giu, 'ü')
    .split(CLAUSE_MARKS)
    .filter((part) => part.trim() !== '');
  const all = clauses.flat();
  const whole = readSigns(all, pinyin) ?? readClause(all, written.join(' '));
  if (whole !== undefined) return { at: whole, isWhole: true };
  const at = new Map<number, string>();
  if (written.length !== clauses.length) return { at, isWhole: false };
  for (const [index, clause] of clauses.entries()) {
    for (const [place, reading] of readClause(clause, written[index] ?? '') ?? []) {
      at.set(place, reading);
    }
  }
  return { at, isWhole: at.size === hanOf(all).length };
}

const hanOf = (characters: readonly HanCharacter[]): HanCharacter[] =>
  characters.filter(({ character }) => HAN.test(character));

/** The readings of a sentence as a field: a syllable a character, `_` where there is none; empty without any. */
export function writeFieldPinyin(zh: string, at: ReadingsAt): string {
  if (at.size === 0) return '';
  const hasTones = [...at.values()].some((reading) => /[1-4]$/u.test(reading));
  return hanOf(charactersOf(zh))
    .map(({ place }) => writeReading(at.get(place), hasTones))
    .join(' ');
}

function writeReading(reading: string | undefined, hasTones: boolean): string {
  const syllable = reading === undefined ? undefined : readSyllable(reading);
  if (syllable === undefined) return UNSAID;
  if (!hasTones) return syllableToNumbers(syllable);
  const marks = syllableToMarks(syllable);
  const again = readSyllable(marks);
  const isSame = again?.letters === syllable.letters && again.tone === syllable.tone;
  return isSame ? marks : syllableToNumbers(syllable);
}

/** As {@link writeFieldPinyin} writes it: one sign a character. */
function readSigns(
  characters: readonly HanCharacter[],
  pinyin: string,
): Map<number, string> | undefined {
  const signs = pinyin.split(/\s+/u).filter((sign) => sign !== '');
  const han = hanOf(characters);
  if (signs.length !== han.length) return undefined;
  const at = new Map<number, string>();
  for (const [index, sign] of signs.entries()) {
    if (sign === UNSAID) continue;
    const syllable = readSyllable(sign);
    if (syllable === undefined) return undefined;
    at.set(han[index]?.place ?? 0, syllableToNumbers(syllable));
  }
  return at;
}

function readClause(
  characters: readonly HanCharacter[],
  written: string,
): Map<number, string> | undefined {
  const han = hanOf(characters);
  if (han.length === 0) return new Map();
  if (han.length > LONGEST_CLAUSE) return undefined;
  const own = withoutForeign(characters, written);
  if (own.split(/\s+/u).some((run) => run.length > LONGEST_RUN)) return undefined;
  const syllables = readPinyin(own, han.length);
  if (syllables === undefined || syllables.length !== han.length) return undefined;
  return new Map(han.map(({ place }, index) => [place, figured(syllables[index])]));
}

const figured = (syllable: Syllable | undefined): string =>
  syllable === undefined ? '' : syllableToNumbers(syllable);

/** Pinyin without the figures and Latin words that stand in the sentence too. */
function withoutForeign(characters: readonly HanCharacter[], written: string): string {
  const spelled = characters
    .map(({ character }) => (HAN.test(character) ? ' ' : character))
    .join('');
  const foreign = spelled.toLowerCase().match(/[\p{Script=Latin}\d]+/gu) ?? [];
  const left = written.split(/\s+/u);
  for (const word of foreign) {
    const at = left.findIndex((one) => one.toLowerCase() === word);
    if (at >= 0) left.splice(at, 1);
  }
  return left.join(' ');
}

function charactersOf(zh: string): HanCharacter[] {
  let place = 0;
  return Array.from(zh, (character) => {
    const here = { character, place };
    place += character.length;
    return here;
  });
}

/** The characters between the marks of a sentence; clauses without any are left out. */
function clausesOf(zh: string): HanCharacter[][] {
  const clauses: HanCharacter[][] = [[]];
  for (const one of charactersOf(zh)) {
    if (CLAUSE_MARKS.test(one.character)) clauses.push([]);
    else clauses.at(-1)?.push(one);
  }
  return clauses.filter((clause) => clause.some(({ character }) => /[\p{L}\d]/u.test(character)));
}
