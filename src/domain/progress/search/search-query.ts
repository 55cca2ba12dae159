import type { Grade } from '../../reviews/grade.ts';

/** How a card may stand, as a search asks for it. */
export const SEARCHED_STATES = [
  'new',
  'learn',
  'review',
  'due',
  'suspended',
  'buried',
  'leech',
] as const;
export type SearchedState = (typeof SEARCHED_STATES)[number];

/** Numbers of a card that a search can compare. `due`: days from today, below 0 when overdue. */
export const SEARCHED_PROPERTIES = [
  'stability',
  'difficulty',
  'retrievability',
  'interval',
  'due',
  'lapses',
  'reps',
] as const;
export type SearchedProperty = (typeof SEARCHED_PROPERTIES)[number];

export const COMPARISONS = ['<=', '>=', '!=', '<', '>', '='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One thing that a search asks; texts in it are folded. */
export type SearchTerm =
  /** Words of either side, from the beginning of a word on; Chinese anywhere. */
  | { readonly kind: 'words'; readonly text: string }
  /** The same, and the last word must end there too. */
  | { readonly kind: 'whole-words'; readonly text: string }
  /** Chinese that is read so: syllables without tones, in one way or several. */
  | { readonly kind: 'pinyin'; readonly ways: readonly (readonly string[])[] }
  /** Part of the title of its text. */
  | { readonly kind: 'text'; readonly title: string }
  /** A tag, or one under it. */
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'untagged' }
  | { readonly kind: 'is'; readonly state: SearchedState }
  /** 0: without a flag. */
  | { readonly kind: 'flag'; readonly flag: number }
  /** An exercise, or all whose names begin with it. */
  | { readonly kind: 'exercise'; readonly exercise: string }
  | {
      readonly kind: 'prop';
      readonly property: SearchedProperty;
      readonly comparison: Comparison;
      readonly value: number;
    }
  /** Answered on one of the last `days` learning days, today among them. */
  | { readonly kind: 'rated'; readonly days: number; readonly grade?: Grade };

/** What a search asks, as a tree. */
export type SearchQuery =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly SearchQuery[] }
  | { readonly kind: 'not'; readonly part: SearchQuery }
  | SearchTerm;

/** All terms of a search, in order. */
export function termsOf(query: SearchQuery): SearchTerm[] {
  switch (query.kind) {
    case 'everything':
      return [];
    case 'and':
    case 'or':
      return query.parts.flatMap(termsOf);
    case 'not':
      return termsOf(query.part);
    default:
      return [query];
  }
}
