import type { SentencePair } from '../../bitext/sentence-pair.ts';
import type { TextId } from '../bilingual-text.ts';
import type { Note, NoteFields, NoteId } from '../note.ts';

/** A pair as it is to stand in a text that is in the library already. */
export interface WantedPair extends SentencePair {
  /** Ids of the notes whose sentences may stand in it; what is known of them beats guessing. */
  readonly origins?: readonly string[];
  /** Whether the learner made it what it is, so that the pairing of the library does not overrule it. */
  readonly byHand?: boolean;
}

/** What a plan must know of a note. */
export type KnownNote = Pick<
  Note,
  'id' | 'en' | 'zh' | 'place' | 'paragraph' | 'heading' | 'confidence' | 'replaces' | 'deleted'
>;

export type Sides = Pick<SentencePair, 'en' | 'zh'>;

/** What an update writes into a note that is there. */
export type NoteFieldChange = Partial<Omit<NoteFields, 'paragraph'> & Pick<Note, 'deleted'>>;

interface NoteStep {
  readonly noteId: NoteId;
  readonly before: Sides;
  readonly after: Sides;
  readonly fields: NoteFieldChange;
}

/** One difference between a text and what is to become of it. */
export type UpdateStep =
  /** Other words; the cards stay. */
  | ({ readonly kind: 'changed' } & NoteStep)
  /** The same words in another place. */
  | ({ readonly kind: 'moved' } & NoteStep)
  /** The same words in the same place: a heading, or the learner is sure of it now. */
  | ({ readonly kind: 'marked' } & NoteStep)
  /** A pair that was removed once and comes back with its cards. */
  | ({ readonly kind: 'restored' } & NoteStep)
  | ({ readonly kind: 'removed' } & NoteStep)
  | { readonly kind: 'added'; readonly pair: NoteFields };

/** All that makes one text another, as few changes as possible. */
export interface TextUpdate {
  readonly textId: TextId;
  /** Names the notes that it was planned for, see `nameBasis`. */
  readonly basis: string;
  /** Pairs whose words and place stay. */
  readonly unchanged: number;
  /** In the order of the new text; what is removed stands where it stood. */
  readonly steps: readonly UpdateStep[];
}
