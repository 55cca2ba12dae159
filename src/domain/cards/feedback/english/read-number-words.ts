const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const UNDER_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 10 * (index + 2)]),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
]);
const LETTERS_ONLY_AFTER_DIGITS = /^(k|m|mn|bn)$/;
const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, index): [string, number] => [word, index + 1]),
);

export interface ReadNumber {
  /** How many of the words it takes, >= 1. */
  readonly count: number;
  /** `#205`; an ordinal is `#5th`. */
  readonly key: string;
}

/**
 * Reads the number that begins at `words[at]`: two hundred and five, 3.2 million, twenty-one, 1,463, fifth.
 *
 * @param words in lower case; digits may have commas and a point
 */
export function readNumberWords(words: readonly string[], at: number): ReadNumber | undefined {
  const first = words[at] ?? '';
  const ordinal = ORDINAL_VALUES.get(first) ?? ordinalDigits(first);
  if (ordinal !== undefined) return { count: 1, key: `#${ordinal}th` };
  let [total, section, place] = [0, 0, at];
  for (;;) {
    const word = words[place] ?? '';
    const value = digitsValue(word) ?? UNDER_HUNDRED.get(word);
    const scale = scaleOf(words, place, at);
    if (value !== undefined && canAdd(section, value, place === at)) section += value;
    else if (scale !== undefined) [total, section] = scaled(total, section, scale);
    else if (word !== 'and' || place === at || !continues(words, place)) break;
    place += 1;
  }
  if (place === at) return undefined;
  const last = ORDINAL_VALUES.get(words[place] ?? '');
  const isOrdinal = last !== undefined && last < 10 && section >= 20 && section % 10 === 0;
  const value = Number((total + section + (isOrdinal ? last : 0)).toPrecision(12));
  return isOrdinal
    ? { count: place - at + 1, key: `#${value}th` }
    : { count: place - at, key: `#${value}` };
}

function scaleOf(words: readonly string[], place: number, at: number): number | undefined {
  const word = words[place] ?? '';
  if (LETTERS_ONLY_AFTER_DIGITS.test(word)) {
    if (place === at || digitsValue(words[place - 1] ?? '') === undefined) return undefined;
  }
  return SCALES.get(word);
}

/** "hundred" multiplies what stands before it, larger scales close a section. */
function scaled(total: number, section: number, scale: number): [number, number] {
  if (scale === 100) return [total, Math.max(1, section) * 100];
  return [total + Math.max(1, section) * scale, 0];
}

/** Whether a number word goes on with the number before it: twenty one, two hundred five; not: two three. */
function canAdd(section: number, value: number, isFirst: boolean): boolean {
  if (isFirst || section === 0) return true;
  if (value < 10 && section % 10 === 0) return section % 100 !== 10;
  return value < 100 && section % 100 === 0;
}

function continues(words: readonly string[], and: number): boolean {
  const before = words[and - 1] ?? '';
  return SCALES.has(before) && UNDER_HUNDRED.has(words[and + 1] ?? '');
}

function digitsValue(word: string): number | undefined {
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(word)) return undefined;
  return Number(word.replaceAll(',', ''));
}

function ordinalDigits(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
