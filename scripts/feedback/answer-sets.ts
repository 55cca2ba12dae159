/**
 * The parts of the labelled set, oldest first: the rules were written beside the first, corrected after
 * a look at the second, and never changed after the third was written.
 */
export const ANSWER_SETS = ['design', 'held-out', 'unseen'] as const;

export function answerSetFile(name: string): URL {
  return new URL(`../../tests/golden/feedback/${name}.tsv`, import.meta.url);
}
