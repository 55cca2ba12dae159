import type { TextId } from '../cards/bilingual-text.ts';
import type { Exercise } from '../cards/exercise.ts';
import { isAskable, type Note, type NoteId } from '../cards/note.ts';
import type { NoteCards } from './note-cards.ts';
import { emptyTally, shiftNote, type TextTally } from './text-tally.ts';

/** What a text is counted from. */
export interface CountedText {
  readonly textId: TextId;
  readonly exercises: readonly Exercise[];
  /** All its notes, deleted ones too, any order. */
  readonly notes: Iterable<Pick<Note, 'id' | 'en' | 'zh' | 'deleted'>>;
  /** The touched cards by note. */
  readonly cards: ReadonlyMap<NoteId, NoteCards>;
}

/** The tally of a text from nothing: what every tally that was kept up step by step must equal. */
export function countText({ textId, exercises, notes, cards }: CountedText): TextTally {
  let tally = emptyTally(textId, exercises);
  let pairs = 0;
  let askable = 0;
  for (const note of notes) {
    if (!note.deleted) pairs += 1;
    if (!isAskable(note)) continue;
    askable += 1;
    tally = shiftNote(tally, cards.get(note.id) ?? {}, 1);
  }
  return { ...tally, pairs, askable };
}
