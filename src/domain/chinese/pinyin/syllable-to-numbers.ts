import type { Syllable } from './syllable.ts';

/** A syllable with its tone as a figure: `zhong4`, `lü3`, and `de5` for the neutral tone. */
export function syllableToNumbers({ letters, tone }: Syllable): string {
  return `${letters}${tone}`;
}
