import type { Token } from './token.ts';

/** How two words, or two short runs of words, are like each other; the first that holds. */
export type Likeness =
  | 'same'
  | 'form'
  | 'article'
  | 'synonym'
  | 'inflection'
  | 'same-sound'
  | 'same-sound-other-tone'
  | 'spelling'
  | 'particle'
  | 'measure-word'
  | 'part'
  | 'opposite'
  | 'same-kind'
  | 'unlike';

/** Says how a run of the answer is like a run of the reference; undefined where not at all. */
export type Compare = (
  answer: readonly Token[],
  reference: readonly Token[],
) => Likeness | undefined;

/**
 * What it costs to set two words against each other, as a share of leaving both out; the cheapest
 * alignment is the one that is shown.
 */
export const COSTS: Readonly<Record<Likeness, number>> = {
  same: 0,
  form: 0.02,
  article: 0.1,
  synonym: 0.2,
  inflection: 0.2,
  'same-sound': 0.3,
  'same-sound-other-tone': 0.4,
  spelling: 0.35,
  particle: 0.5,
  'measure-word': 0.5,
  part: 0.6,
  opposite: 0.7,
  'same-kind': 0.75,
  unlike: 0.95,
};

/** Whether the two say the same thing, as far as words can tell. */
export function isMatch(likeness: Likeness): boolean {
  return MATCHES.has(likeness);
}

const MATCHES: ReadonlySet<Likeness> = new Set([
  'same',
  'form',
  'article',
  'synonym',
  'inflection',
  'same-sound',
  'spelling',
]);
