import type { Compare, Likeness } from './likeness.ts';
import type { Token } from './token.ts';

/** How a language compares one word with one, and runs of which at least one has several. */
export interface WordComparison {
  readonly words: (own: Token, other: Token) => Likeness | undefined;
  readonly runs: (answer: readonly Token[], reference: readonly Token[]) => Likeness | undefined;
}

/** What every language has in common: equal keys are the same, and nothing is compared with nothing. */
export function compareWordsOrRuns({ words, runs }: WordComparison): Compare {
  return (answer, reference) => {
    const [own, other] = [answer[0], reference[0]];
    if (own === undefined || other === undefined) return undefined;
    if (answer.length > 1 || reference.length > 1) return runs(answer, reference);
    if (own.key === other.key) return own.form === other.form ? 'same' : 'form';
    return words(own, other);
  };
}
