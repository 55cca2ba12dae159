import type { DifferenceKind } from '../../../domain/cards/feedback/difference.ts';

/** The sign that stands before a marked word and before its line in the list. */
export const SIGNS: Readonly<Record<DifferenceKind, string>> = {
  form: '≈',
  article: '≈',
  synonym: '≈',
  'general-measure-word': '≈',
  inflection: '~',
  spelling: '~',
  'same-sound': '♪',
  particle: '·',
  'measure-word': '·',
  order: '⇄',
  missing: '+',
  extra: '−',
  'other-word': '≠',
  negation: '≠',
  number: '≠',
  name: '≠',
};
