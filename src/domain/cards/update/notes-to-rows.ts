import type { EditRow } from '../../bitext/edit/edit-row.ts';
import type { KnownNote } from './text-update.ts';

/** The notes of a text as rows of the editor, those without a word left out; each knows where it is from. */
export function notesToRows(notes: readonly KnownNote[]): EditRow[] {
  return notes
    .filter(({ en, zh }) => en.trim() + zh.trim() !== '')
    .map(({ id, en, zh, paragraph, heading, confidence }, key) => ({
      key,
      en,
      zh,
      paragraph,
      heading,
      confidence,
      origins: [id],
    }));
}
