import type { BilingualText } from '../bilingual-text.ts';
import type { Note } from '../note.ts';

/** Writes pairs in one format, piece by piece; the pieces in order are the file. */
export interface PairWriting {
  readonly head: string;
  readonly beginText: (text: BilingualText) => string;
  readonly pair: (note: Note, text: BilingualText) => string;
  readonly endText: string;
  readonly foot: string;
  /** Media type. */
  readonly type: string;
}
