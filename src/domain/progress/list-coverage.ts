import type { WordMark } from '../cards/kept-word.ts';

/** How many words of a list the learner has marked, and how. */
export interface ListCoverage {
  readonly known: number;
  readonly learning: number;
  readonly ignored: number;
  readonly unmarked: number;
}

/** @param marks of every word of the list */
export function listCoverage(marks: readonly (WordMark | null | undefined)[]): ListCoverage {
  const counts = { known: 0, learning: 0, ignored: 0, unmarked: 0 };
  for (const mark of marks) counts[mark ?? 'unmarked'] += 1;
  return counts;
}
