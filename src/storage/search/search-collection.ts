import type { TextId } from '../../domain/cards/bilingual-text.ts';
import type { CardId } from '../../domain/cards/card-id.ts';
import type { NoteId } from '../../domain/cards/note.ts';
import type { ListOrder } from '../../domain/progress/search/list-columns.ts';
import type { CharactersRead } from '../../domain/progress/search/match-pinyin.ts';
import {
  asksPairsAlone,
  matchSearch,
  mayMatch,
} from '../../domain/progress/search/match-search.ts';
import { matchWords } from '../../domain/progress/search/match-words.ts';
import { type SearchQuery, termsOf } from '../../domain/progress/search/search-query.ts';
import type { SearchContext } from '../../domain/progress/search/searched-card.ts';
import { soundWords } from '../../domain/progress/search/sound-words.ts';
import { learningDay } from '../../domain/reviews/learning-day.ts';
import type { Collection } from '../collection.ts';
import { readReviewColumns } from '../read-review-log.ts';
import type { OnProgress } from '../rebuild-projections.ts';
import { charactersReadIn, type ReadingsOf } from './character-sounds.ts';
import { cardsOf, type IndexedNote } from './indexed-note.ts';
import { type NoteIndex, readIndex } from './note-index.ts';
import { ratedCards } from './rated-cards.ts';
import { type FoundEntry, sortFound } from './sort-found.ts';

/** What is listed: each card, or each sentence pair once. */
export type FoundUnit = 'cards' | 'pairs';

export interface SearchWish {
  readonly query: SearchQuery;
  readonly unit: FoundUnit;
  /** By text and place where it is left out. */
  readonly order?: ListOrder | undefined;
  /** Only pairs of this text. */
  readonly textId?: TextId | undefined;
}

/** One line of what was found. */
export interface FoundRow {
  readonly noteId: NoteId;
  /** Undefined where pairs are listed. */
  readonly cardId: CardId | undefined;
}

/** Stretches of places, each from the first to before the second. */
export type Places = readonly (readonly [from: number, to: number])[];

/** What stands at some places of a list. */
export interface Chosen {
  /** Where pairs are listed: all their cards. */
  readonly cards: readonly CardId[];
  /** Each once, in order. */
  readonly notes: readonly NoteId[];
}

type Clock = Pick<Collection, 'db' | 'now' | 'utcOffset'>;

/** Searches one collection; the index is kept, and brought up to date before each search. */
export class CollectionSearch {
  readonly #c: Clock;
  readonly #loadReadings: () => Promise<ReadingsOf>;
  #index: NoteIndex | undefined;
  #sounds: { readonly of: readonly IndexedNote[]; readonly read: CharactersRead } | undefined;
  #found: readonly FoundEntry[] = [];

  /** @param loadReadings fetched when something is first sought by its sound */
  constructor(c: Clock, loadReadings: () => Promise<ReadingsOf>) {
    this.#c = c;
    this.#loadReadings = loadReadings;
  }

  /** @returns how many lines were found; they stay as they are until the next search */
  async search(wish: SearchWish, onProgress: OnProgress = () => undefined): Promise<number> {
    this.#index = await readIndex(this.#c.db, this.#index, onProgress);
    const query = soundWords(wish.query, isWordIn(this.#index.notes));
    const context = await this.#context(this.#index, query);
    const found = findEntries(this.#index, { ...wish, query }, context);
    if (wish.order !== undefined) sortFound(found, wish.order, context);
    this.#found = found;
    return found.length;
  }

  /** The lines of these places; fewer where the list ends before. */
  page(from: number, to: number): FoundRow[] {
    return this.#found
      .slice(from, to)
      .map(({ note, card }) => ({ noteId: note.id, cardId: card?.id }));
  }

  choose(places: Places): Chosen {
    const entries = places.flatMap(([from, to]) => this.#found.slice(from, to));
    const cards = entries.flatMap(({ note, card }) =>
      card === undefined ? cardsOf(note).map(({ id }) => id) : [card.id],
    );
    return { cards, notes: [...new Set(entries.map(({ note }) => note.id))] };
  }

  async #context({ book, notes }: NoteIndex, query: SearchQuery): Promise<SearchContext> {
    const { db, now, utcOffset } = this.#c;
    const at = now();
    const { rolloverHour, parameters } = book.collection;
    const today = learningDay(at, utcOffset(at), rolloverHour);
    const kinds = new Set(termsOf(query).map(({ kind }) => kind));
    const columns = kinds.has('rated') ? await readReviewColumns(db) : undefined;
    const charactersRead = kinds.has('pinyin') ? await this.#charactersRead(notes) : () => '';
    return {
      now: at,
      today,
      parameters,
      ratedCards: (term) => (columns === undefined ? new Set() : ratedCards(columns, term, today)),
      charactersRead,
    };
  }

  async #charactersRead(notes: readonly IndexedNote[]): Promise<CharactersRead> {
    if (this.#sounds?.of !== notes) {
      this.#sounds = { of: notes, read: charactersReadIn(notes, await this.#loadReadings()) };
    }
    return this.#sounds.read;
  }
}

function isWordIn(notes: readonly IndexedNote[]): (text: string) => boolean {
  return (text) => {
    const matches = matchWords(text, false);
    return notes.some(({ en, zh }) => matches(en) || matches(zh));
  };
}

function findEntries(
  { notes }: NoteIndex,
  { query, unit, textId }: SearchWish,
  context: SearchContext,
): FoundEntry[] {
  const matches = asksPairsAlone(query) ? () => true : matchSearch(query, context);
  const isWorthwhile = mayMatch(query, context);
  const find = unit === 'cards' ? findCards : findPairs;
  const found: FoundEntry[] = [];
  for (const note of notes) {
    const isAmong = textId === undefined || note.text.id === textId;
    if (isAmong && isWorthwhile(note)) find(note, matches, found);
  }
  return found;
}

type Matches = ReturnType<typeof matchSearch>;

function findCards(note: IndexedNote, matches: Matches, found: FoundEntry[]): void {
  for (const card of cardsOf(note)) if (matches(note, card)) found.push({ note, card });
}

/** A pair is found when one of its cards is; one without cards by what it says itself. */
function findPairs(note: IndexedNote, matches: Matches, found: FoundEntry[]): void {
  const cards = cardsOf(note);
  const isFound =
    cards.length === 0 ? matches(note, undefined) : cards.some((card) => matches(note, card));
  if (isFound) found.push({ note, card: undefined });
}
