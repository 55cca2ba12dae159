import type { Language } from '../../text/language.ts';
import type { Gap } from './choose-gap.ts';
import type { Hint } from './hint.ts';
import type { Tiles } from './make-tiles.ts';

/** How a card is asked now; what a sentence cannot be used for is asked as a whole instead. */
export type ExercisePlan = {
  /** Of the answer. */
  readonly language: Language;
  /** What the answer is compared with. */
  readonly reference: string;
  readonly hints: readonly Hint[];
} & (
  | { readonly kind: 'sentence' }
  | { readonly kind: 'cloze'; readonly gap: Gap; readonly choices: readonly string[] }
  | { readonly kind: 'build'; readonly tiles: Tiles }
);
