import type { LearningDay } from '../../shared/time.ts';
import type { BilingualText } from '../cards/bilingual-text.ts';
import { isDirection } from '../cards/exercise.ts';
import { coverage } from './coverage.ts';
import type { DueCounts } from './due-counts.ts';
import type { TextTally } from './text-tally.ts';

export const TEXT_ORDERS = ['recent', 'name', 'coverage', 'due'] as const;
/** By when they were added, by name, by what is known of them, by what is to be done today. */
export type TextOrder = (typeof TEXT_ORDERS)[number];

export interface SortedText {
  readonly text: BilingualText;
  readonly tally: TextTally;
  readonly due: DueCounts;
}

/**
 * Texts in the order in which the library shows them: the newest, the best known, or the one with most to
 * do today first. What an order leaves open stays as it was given.
 *
 * @param rows newest first
 * @param compareNames as the language of the interface has it
 */
export function sortTexts<Row extends SortedText>(
  rows: readonly Row[],
  order: TextOrder,
  day: LearningDay,
  compareNames: (a: string, b: string) => number,
): readonly Row[] {
  switch (order) {
    case 'recent':
      return rows;
    case 'name':
      return rows.toSorted((a, b) => compareNames(a.text.title, b.text.title));
    case 'coverage':
      return rows.toSorted((a, b) => knownShare(b, day) - knownShare(a, day));
    case 'due':
      return rows.toSorted((a, b) => toDo(b) - toDo(a));
  }
}

function toDo({ due }: SortedText): number {
  return due.learning + due.review + due.fresh;
}

/** What is known of a text in its directions together, 0 to 1. */
function knownShare({ text, tally }: SortedText, day: LearningDay): number {
  const parts = text.exercises
    .filter(isDirection)
    .map((direction) => coverage(tally, direction, day));
  const known = parts.reduce((sum, part) => sum + part.known, 0);
  const total = parts.reduce((sum, part) => sum + part.known + part.learning + part.fresh, 0);
  return total === 0 ? 0 : known / total;
}
