import type { Language } from '../../text/language.ts';
import type { Likeness } from './likeness.ts';
import type { Token } from './token.ts';

/** A run of the answer and the run of the reference that it was set against; one may be empty. */
export interface Pairing {
  readonly answer: readonly Token[];
  readonly reference: readonly Token[];
  /** Undefined where one side is empty. */
  readonly likeness: Likeness | undefined;
  /** Whether it stands elsewhere in the answer than in the reference. */
  readonly moved: boolean;
}

/** An answer and one reference, word by word. */
export interface Comparison {
  readonly language: Language;
  readonly answer: readonly Token[];
  readonly reference: readonly Token[];
  /** In the order of the reference, what only the answer has where it stands there. */
  readonly pairings: readonly Pairing[];
}
