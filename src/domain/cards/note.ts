import type { Brand } from '../../shared/brand.ts';
import type { SentencePair } from '../bitext/sentence-pair.ts';
import type { OwnCorrections } from '../chinese/own/own-corrections.ts';
import type { Alternatives } from './alternatives.ts';
import type { TextId } from './bilingual-text.ts';
import type { Recordings } from './recordings.ts';
import type { Stamped } from './stamped.ts';

export type NoteId = Brand<string, 'NoteId'>;

/** What one pair is when it is added to a text. */
export interface NoteFields extends SentencePair, OwnCorrections {
  /** Fractional index: plain string order is the order in the text. */
  readonly place: string;
  /** Notes whose sentences stand in it since the text was aligned anew or imported again. */
  readonly replaces?: readonly NoteId[];
  /** Answers that the learner accepts beside each side; see `acceptedAnswers`. */
  readonly alternatives?: Alternatives;
  /** The name that it has in Anki files, where it came from one. */
  readonly guid?: string;
  /** Of its sides, where they came with it. */
  readonly recordings?: Recordings | null;
  /** The learner's own, in the form that `sortTags` gives; absent where it never had any. */
  readonly tags?: readonly string[];
}

/** One sentence pair and what the learner added: the facts from which cards are made. */
export interface Note extends NoteFields, Stamped {
  readonly id: NoteId;
  readonly textId: TextId;
}

/** Whether cards are made of it: present, and with both sides to ask between. */
export function isAskable(note: Pick<Note, 'en' | 'zh' | 'deleted'>): boolean {
  return !note.deleted && note.en.trim() !== '' && note.zh.trim() !== '';
}
