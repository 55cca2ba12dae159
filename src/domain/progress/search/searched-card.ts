import type { EpochMs, LearningDay } from '../../../shared/time.ts';
import type { CardId } from '../../cards/card-id.ts';
import type { Exercise } from '../../cards/exercise.ts';
import type { Card } from '../../reviews/card.ts';
import type { CharactersRead } from './match-pinyin.ts';
import type { SearchTerm } from './search-query.ts';

/** A sentence pair as it is searched; its words and tags are folded. */
export interface SearchedNote {
  readonly en: string;
  readonly zh: string;
  readonly tags: readonly string[];
  readonly text: {
    readonly title: string;
    /** Lapses from which a card of it is a leech; 0: never. */
    readonly leechThreshold: number;
  };
}

/** One card of a pair; `card` is undefined where it was never touched. */
export interface SearchedCard {
  readonly id: CardId;
  readonly exercise: Exercise;
  readonly card: Card | undefined;
  /** Whether its text has the exercise switched on, and the pair has both sides. */
  readonly isAsked: boolean;
}

export interface SearchContext {
  readonly now: EpochMs;
  readonly today: LearningDay;
  readonly parameters: readonly number[];
  /** The cards of a `rated` term. */
  readonly ratedCards: (term: Extract<SearchTerm, { kind: 'rated' }>) => ReadonlySet<CardId>;
  /** For a `pinyin` term. */
  readonly charactersRead: CharactersRead;
}

/** A pair that has no card is asked about with `undefined`: it is found by its words, text and tags. */
export type SearchMatch = (note: SearchedNote, card: SearchedCard | undefined) => boolean;
