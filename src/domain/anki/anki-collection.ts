import type { Brand } from '../../shared/brand.ts';
import type { Memory } from '../reviews/memory.ts';

/** SM-2's ease that a card begins with, in thousandths. */
export const USUAL_FACTOR = 2_500;

/** Ids of Anki: whole numbers, mostly the milliseconds at which the thing was made. */
export type AnkiTypeId = Brand<number, 'AnkiTypeId'>;
export type AnkiDeckId = Brand<number, 'AnkiDeckId'>;
export type AnkiNoteId = Brand<number, 'AnkiNoteId'>;
export type AnkiCardId = Brand<number, 'AnkiCardId'>;

export interface AnkiTemplate {
  readonly name: string;
  /** The front of the card as HTML, with names of fields in double braces. */
  readonly question: string;
}

/** What Anki calls a note type. */
export interface AnkiNoteType {
  readonly id: AnkiTypeId;
  readonly name: string;
  /** Its cards are gaps in one field, not templates. */
  readonly isCloze: boolean;
  readonly fields: readonly string[];
  readonly templates: readonly AnkiTemplate[];
}

export interface AnkiDeck {
  readonly id: AnkiDeckId;
  /** Its levels apart by `::`. */
  readonly name: string;
}

export interface AnkiNote {
  readonly id: AnkiNoteId;
  readonly guid: string;
  readonly typeId: AnkiTypeId;
  /** Apart by blanks. */
  readonly tags: string;
  /** HTML, one string a field of its type. */
  readonly fields: readonly string[];
}

/** How a card is scheduled, in the units of Anki's columns. */
export interface AnkiScheduling {
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly type: number;
  /** -3 and -2 buried, -1 suspended, 0 new, 1 steps of minutes, 2 review, 3 steps of days, 4 preview. */
  readonly queue: number;
  /** Seconds since 1970 in steps of minutes, else days since the collection was made; of a new card its place. */
  readonly due: number;
  /** Days. */
  readonly interval: number;
  /** SM-2's ease in thousandths; 0 of a new card. */
  readonly factor: number;
  readonly reps: number;
  readonly lapses: number;
  /** Steps to go, in its last three digits. */
  readonly left: number;
}

export interface AnkiCard extends AnkiScheduling {
  readonly id: AnkiCardId;
  readonly noteId: AnkiNoteId;
  /** Where it lives, also while it visits a filtered deck. */
  readonly deckId: AnkiDeckId;
  /** Place of its template among those of the type. */
  readonly template: number;
  /** 1 to 7, 0 for none. */
  readonly flag: number;
  /** What FSRS knew of it; missing where FSRS was off. */
  readonly memory?: Memory;
  /** Seconds since 1970, where the file says it. */
  readonly lastReview?: number;
}

/** The review log in columns, in no order: a million rows are a few dozen megabytes. */
export interface AnkiLog {
  readonly count: number;
  /** Milliseconds since 1970; the id of the row. */
  readonly at: Float64Array;
  readonly cardId: Float64Array;
  /** 1 to 4; 0 where nothing was answered. */
  readonly ease: Uint8Array;
  /** Days, or negative seconds. */
  readonly interval: Float64Array;
  readonly factor: Float64Array;
  readonly durationMs: Float64Array;
  /** 0 learning, 1 review, 2 relearning, 3 filtered deck, 4 by hand, 5 rescheduled. */
  readonly type: Uint8Array;
}

/** What of an Anki file is read. */
export interface AnkiCollection {
  /** Seconds since 1970. */
  readonly createdAt: number;
  /** Minutes west of Greenwich when it was made; missing in old files. */
  readonly createdOffset?: number;
  /** When it was last written, in ms since 1970. */
  readonly modifiedAt: number;
  readonly types: readonly AnkiNoteType[];
  readonly decks: readonly AnkiDeck[];
  readonly notes: readonly AnkiNote[];
  readonly cards: readonly AnkiCard[];
  readonly log: AnkiLog;
  /** Sounds and pictures that the file has. */
  readonly media: number;
  /** Rows that could not be understood and were passed over. */
  readonly odd: number;
}
