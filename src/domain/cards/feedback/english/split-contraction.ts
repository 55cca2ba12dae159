/** A piece of a written word and what it is compared as. */
export interface WordPiece {
  readonly written: string;
  readonly key: string;
}

const WHOLE: Readonly<Record<string, readonly [string, string][]>> = {
  cannot: [
    ['can', 'can'],
    ['not', 'not'],
  ],
  "won't": [
    ['wo', 'will'],
    ["n't", 'not'],
  ],
  "shan't": [
    ['sha', 'shall'],
    ["n't", 'not'],
  ],
  "can't": [
    ['ca', 'can'],
    ["n't", 'not'],
  ],
  "ain't": [
    ['ai', 'be'],
    ["n't", 'not'],
  ],
  "let's": [
    ['let', 'let'],
    ["'s", 'us'],
  ],
  gonna: [
    ['gon', 'going'],
    ['na', 'to'],
  ],
  wanna: [
    ['wan', 'want'],
    ['na', 'to'],
  ],
  gotta: [
    ['got', 'got'],
    ['ta', 'to'],
  ],
  "o'clock": [["o'clock", "o'clock"]],
  "ma'am": [["ma'am", "ma'am"]],
};

/** Written without the apostrophe, as one does in a hurry. */
const HURRIED = /^(do|does|did|is|are|was|were|could|would|should|has|have|had|must|ca|wo)nt$/;
const CLITICS: Readonly<Record<string, string>> = {
  "'s": "'s",
  "'d": "'d",
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
};

/**
 * The words that a contraction stands for, each with the piece of it that is written: `don't` is do, not.
 * What may be is or has, would or had, keeps its sign: `'s`, `'d`.
 *
 * @param word in lower case, with straight apostrophes
 */
export function splitContraction(word: string): readonly WordPiece[] {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole !== undefined) return whole.map(([written, key]) => ({ written, key }));
  const hurried = HURRIED.exec(word)?.[1];
  if (hurried !== undefined) return negated(hurried, 'nt');
  if (word.endsWith("n't")) return negated(word.slice(0, -3), "n't");
  const apostrophe = word.lastIndexOf("'");
  const clitic = apostrophe > 0 ? CLITICS[word.slice(apostrophe)] : undefined;
  if (clitic === undefined) return [{ written: word, key: word }];
  const base = word.slice(0, apostrophe);
  return [
    { written: base, key: base },
    { written: word.slice(apostrophe), key: clitic },
  ];
}

const BASES: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };

function negated(base: string, ending: string): readonly WordPiece[] {
  return [
    { written: base, key: BASES[base] ?? base },
    { written: ending, key: 'not' },
  ];
}
