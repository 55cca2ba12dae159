const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 10 * (index + 2)]),
]);

const NUMERAL = `(?:${[...TENS, ...SMALL].join('|')})`;

/** Matches what `readEnglishNumber` may read. */
export const ENGLISH_NUMBER = new RegExp(
  String.raw`\d+(?:[.,]\d+)*(?:\s*(?:${[...SCALES.keys()].join('|')})\b)?|\b${NUMERAL}(?:[\s-]${NUMERAL})?(?:\s(?:hundred|thousand|million|billion))+\b|\b(?:${TENS.join('|')})-${NUMERAL}\b`,
  'giu',
);

/** The value of 1,463, 200m, 3.2 billion, forty-two, three hundred; undefined if it is no number. */
export function readEnglishNumber(text: string): number | undefined {
  const lower = text.toLowerCase();
  const match = /^([\d.,]+)\s*([a-z]*)$/.exec(lower);
  if (match !== null) {
    const value = Number((match[1] ?? '').replace(/,(?=\d{3})/g, ''));
    return Number.isFinite(value) ? value * (SCALES.get(match[2] ?? '') ?? 1) : undefined;
  }
  let value = 0;
  for (const word of lower.split(/[\s-]+/)) {
    const scale = word === 'hundred' ? 100 : SCALES.get(word);
    if (scale === undefined) value += WORDS.get(word) ?? 0;
    else value = Math.max(1, value) * scale;
  }
  return value;
}
