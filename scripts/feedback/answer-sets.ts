/**
 * The parts of the labelled set, oldest first: the rules were written beside the first, and corrected in
 * general after a first look at each of the others (docs/feedback.md has what that look found).
 */
export const ANSWER_SETS = ['design', 'held-out', 'unseen', 'fresh'] as const;

export function answerSetFile(name: string): URL {
  return new URL(`../../tests/golden/feedback/${name}.tsv`, import.meta.url);
}
