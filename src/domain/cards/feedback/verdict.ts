import { weightOfRun } from './align-words.ts';
import type { Comparison, Pairing } from './comparison.ts';
import { type Difference, isOnlyForm } from './difference.ts';
import type { Likeness } from './likeness.ts';
import type { Check } from './meaning/check.ts';

/** How near an answer is to its reference, in five steps, the nearest first. */
export const VERDICTS = ['same', 'form', 'small', 'parts', 'different'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Shares of what both sides say, 0 to 1, up to which the verdict still holds. */
const MOST_OF_SMALL = 0.3;
const MOST_OF_PARTS = 0.7;

/** How much of a pair of words is taken as differing, 0 to 1. */
const SHARES: Readonly<Record<Likeness, number>> = {
  same: 0,
  form: 0,
  article: 0,
  synonym: 0.15,
  inflection: 0.3,
  'same-sound': 0.3,
  'same-sound-other-tone': 0.5,
  spelling: 0.3,
  particle: 0.5,
  'measure-word': 0.5,
  part: 0.6,
  opposite: 1,
  'same-kind': 1,
  unlike: 1,
};
const MOVED = 0.35;

/**
 * The step that the words alone allow. Never a percentage: a good paraphrase may share few words with
 * the reference, and a wrong answer most of them.
 */
export function judge(
  comparison: Comparison,
  differences: readonly Difference[],
  checks: readonly Check[],
): Verdict {
  if (checks.length === 0 && differences.length === 0) return 'same';
  if (checks.length === 0 && differences.every(isOnlyForm)) return 'form';
  const share = differingShare(comparison);
  if (share <= MOST_OF_SMALL) return 'small';
  return share <= MOST_OF_PARTS ? 'parts' : 'different';
}

/** How much of both sides differs, by weight of the words, 0 to 1. */
export function differingShare({ answer, reference, pairings }: Comparison): number {
  const whole = weightOfRun(answer) + weightOfRun(reference);
  if (whole === 0) return 1;
  return pairings.reduce((sum, pairing) => sum + differingWeight(pairing), 0) / whole;
}

function differingWeight({ answer, reference, likeness, moved }: Pairing): number {
  const weight = weightOfRun(answer) + weightOfRun(reference);
  if (likeness === undefined) return weight;
  return weight * Math.max(SHARES[likeness], moved ? MOVED : 0);
}
