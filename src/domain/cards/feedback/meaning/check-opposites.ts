import type { Comparison, Pairing } from '../comparison.ts';
import { lemmasOf } from '../english/lemmas-of.ts';
import { isMatch } from '../likeness.ts';
import { areOpposite } from '../opposites.ts';

/** Whether the answer has the contrary of a word of the reference, and neither has the other's word. */
export function hasOpposite(comparison: Comparison): boolean {
  const { language } = comparison;
  const own = new Set(unmatched(comparison, 'answer'));
  const other = new Set(unmatched(comparison, 'reference'));
  return areOpposite(own, other, language);
}

function unmatched(
  { pairings, language }: Comparison,
  side: keyof Pick<Pairing, 'answer' | 'reference'>,
): string[] {
  return pairings
    .filter(({ likeness }) => likeness === undefined || !isMatch(likeness))
    .flatMap((pairing) => {
      const keys = pairing[side].map(({ key }) => key);
      const joined = keys.length > 1 ? [keys.join(language === 'zh' ? '' : ' ')] : [];
      return [
        ...joined,
        ...keys.flatMap((key) => (language === 'en' ? [...lemmasOf(key)] : [key])),
      ];
    });
}
