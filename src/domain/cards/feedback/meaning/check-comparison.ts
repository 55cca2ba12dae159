import type { Language } from '../../../text/language.ts';
import type { Comparison, Pairing } from '../comparison.ts';
import { lemmasOf } from '../english/lemmas-of.ts';
import type { Token } from '../token.ts';

type Degree = 'more' | 'less' | 'most' | 'least' | 'equal' | 'beyond' | 'within' | 'too';

const WORDS: Readonly<Record<Language, readonly (readonly [Degree, RegExp])[]>> = {
  en: [
    ['more', /^(?:more|better|worse|further|farther|than)$/],
    ['less', /^(?:less|fewer)$/],
    ['most', /^(?:most|best|worst)$/],
    ['least', /^least$/],
    ['equal', /^(?:same|equally|equal)$/],
    ['beyond', /^(?:over|exceed|exceeded|exceeds|above)$/],
    ['within', /^(?:under|below|within|nearly|almost)$/],
    ['too', /^too$/],
  ],
  zh: [
    ['more', /^(?:比|更|更加|越|越来越|较|胜过)$/u],
    ['less', /^较少$/u],
    ['most', /^(?:最|最为)$/u],
    ['equal', /^(?:一样|同样|相等|相同)$/u],
    ['beyond', /^(?:超过|不止|以上|至少|多于|高于)$/u],
    ['within', /^(?:不到|以下|至多|最多|少于|低于|以内|将近|接近)$/u],
    ['too', /^太$/u],
  ],
};
/** Degrees whose absence on one side is a matter of style. */
const STYLE: ReadonlySet<Degree> = new Set(['too', 'beyond', 'within', 'equal']);
const CONTRARY: readonly (readonly [Degree, Degree])[] = [
  ['more', 'less'],
  ['most', 'least'],
  ['more', 'most'],
  ['beyond', 'within'],
  ['more', 'equal'],
  ['less', 'equal'],
];
const ENDING = /(?:er|est|ier|iest)$/;

/** Whether one side says more, less, most or as much where the other does not. */
export function comparisonDiffers(comparison: Comparison): boolean {
  const [own, other] = [degreesOf(comparison, 'answer'), degreesOf(comparison, 'reference')];
  const only = (here: ReadonlySet<Degree>, there: ReadonlySet<Degree>) =>
    [...here].filter((degree) => !there.has(degree));
  const [onlyOwn, onlyOther] = [only(own, other), only(other, own)];
  if ([...onlyOwn, ...onlyOther].some((degree) => !STYLE.has(degree))) return true;
  return CONTRARY.some(
    ([one, two]) =>
      (onlyOwn.includes(one) && onlyOther.includes(two)) ||
      (onlyOwn.includes(two) && onlyOther.includes(one)),
  );
}

function degreesOf(comparison: Comparison, side: 'answer' | 'reference'): ReadonlySet<Degree> {
  const degrees = new Set<Degree>();
  for (const token of comparison.pairings.flatMap((pairing) => worded(pairing, side))) {
    for (const [degree, words] of WORDS[comparison.language]) {
      if (words.test(token.key)) degrees.add(degree);
    }
  }
  if (comparison.language === 'en') addEndings(comparison, side, degrees);
  else if (comparesByLack(comparison, comparison[side])) degrees.add('less');
  return degrees;
}

/** Words of a side but for those that the other side has in other words: "most of", "the majority of". */
function worded(pairing: Pairing, side: 'answer' | 'reference'): readonly Token[] {
  const { likeness } = pairing;
  return likeness === 'synonym' || likeness === 'same-sound' ? [] : pairing[side];
}

/** A word in -er or -est whose other form stands on the other side: "taller" and "tall". */
function addEndings(
  { pairings }: Comparison,
  side: 'answer' | 'reference',
  degrees: Set<Degree>,
): void {
  for (const { answer, reference, likeness } of pairings) {
    const tokens = side === 'answer' ? answer : reference;
    if (likeness !== 'inflection' && likeness !== 'opposite' && likeness !== 'same') continue;
    for (const { key, kind } of tokens) {
      if (kind !== 'content' || !ENDING.test(key) || lemmasOf(key).size === 1) continue;
      if (likeness === 'same') continue;
      degrees.add(key.endsWith('est') ? 'most' : 'more');
    }
  }
}

const LACKS = /^没有?$/u;
const SO = /^[那这][么样]$/u;
/** What comes of a verb before it: 没吃过这么辣的 compares nothing. */
const DONE = /^[过了着]$/u;
const BEHIND = /^(?:不如|不及|比不上)$/u;

/** 没有 before two things and a quality: less, by lack; so does 不如, for which it may stand. */
function comparesByLack({ pairings }: Comparison, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ form }) => LACKS.test(form));
  const lacking = tokens[at];
  if (lacking === undefined) return tokens.some(({ form }) => BEHIND.test(form));
  const so = tokens.findIndex(({ form }, place) => place > at && SO.test(form));
  if (so > at) return !tokens.slice(at, so).some(({ form }) => DONE.test(form));
  return pairings.some(
    ({ answer, reference }) =>
      [...answer, ...reference].includes(lacking) &&
      [...answer, ...reference].some(({ form }) => BEHIND.test(form)),
  );
}
