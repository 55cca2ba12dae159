import type { Comparison } from '../comparison.ts';
import type { Token } from '../token.ts';

/**
 * Whether the two sides name different numbers, dates or units. A "one" that stands on one side only is
 * no number: 一本书 and 本书, one and a.
 */
export function numbersDiffer({ answer, reference, pairings }: Comparison): boolean {
  const own = countNumbers(answer);
  for (const [key, count] of countNumbers(reference)) {
    const left = (own.get(key) ?? 0) - count;
    if (left === 0) own.delete(key);
    else own.set(key, left);
  }
  const left = [...own].filter(([, count]) => count !== 0);
  const isLoneOne = left.length === 1 && left[0]?.[0] === '#1';
  if (left.length > 0 && !isLoneOne) return true;
  return pairings.some(
    ({ answer: [unit], reference: [other], likeness }) =>
      unit?.kind === 'unit' &&
      other?.kind === 'unit' &&
      (likeness === 'same-kind' || likeness === 'unlike'),
  );
}

function countNumbers(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, key } of tokens) {
    if (kind === 'number') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
