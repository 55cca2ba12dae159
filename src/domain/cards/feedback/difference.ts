/** What a difference is, in the words in which the learner hears of it. */
export const DIFFERENCE_KINDS = [
  'form',
  'article',
  'inflection',
  'spelling',
  'same-sound',
  'synonym',
  'particle',
  'measure-word',
  'general-measure-word',
  'order',
  'missing',
  'extra',
  'other-word',
  'negation',
  'number',
  'name',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** A stretch of a text: [start, end) in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** One difference between an answer and its reference; at least one side has words in it. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly answer: Span | undefined;
  readonly reference: Span | undefined;
}

/** Differences that change how something is written and not what is said. */
export function isOnlyForm({ kind }: Pick<Difference, 'kind'>): boolean {
  return kind === 'form' || kind === 'article';
}
