import { type FoldScript, foldWord } from './fold-word.ts';

/**
 * Whether an answer says the same words as what was asked for, marks, case, width and script aside; so
 * tiles laid in another order that gives the same sentence are right too. Nothing is not an answer.
 */
export function isSameWording(answer: string, reference: string, foldScript?: FoldScript): boolean {
  const folded = foldWord(answer, foldScript);
  return folded !== '' && folded === foldWord(reference, foldScript);
}
