/**
 * What a word does in its sentence, as far as a closed list can say. `content` is all that no list has.
 */
export type TokenKind =
  | 'content'
  | 'function'
  | 'article'
  | 'particle'
  | 'measure'
  | 'negation'
  | 'number'
  | 'unit'
  | 'pronoun'
  | 'time'
  | 'name';

/** A word of an answer or of its reference, as it is compared. */
export interface Token {
  /** Where it stands in the text as it was written: [start, end) in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Normalised; two tokens of the same key say the same. Numbers are `#` and their value. */
  readonly key: string;
  /** As written, but for case, width and script. Where only this differs, the form does. */
  readonly form: string;
  readonly kind: TokenKind;
}

/** Two different words of one of these kinds stand for each other: Monday for Tuesday, he for they. */
export const STAND_FOR_EACH_OTHER: ReadonlySet<TokenKind> = new Set([
  'number',
  'negation',
  'pronoun',
  'name',
  'unit',
  'time',
]);

/** How much a word weighs when it is asked how much of a sentence differs. */
export function weightOf({ kind }: Token): number {
  return WEIGHTS[kind];
}

const WEIGHTS: Readonly<Record<TokenKind, number>> = {
  content: 1,
  name: 1,
  number: 1,
  negation: 1,
  unit: 0.8,
  time: 0.8,
  pronoun: 0.7,
  measure: 0.4,
  function: 0.45,
  particle: 0.3,
  article: 0.15,
};
