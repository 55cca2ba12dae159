import type { JsonFields } from '../../shared/json.ts';
import type { LogEntry } from '../../shared/log-entry.ts';
import type { TextFields, TextId } from './bilingual-text.ts';
import type { NoteFields, NoteId } from './note.ts';
import type { WordEditAction } from './word-edit.ts';

export const EDIT_SCHEMA = 1;

export interface AddedPair extends NoteFields {
  readonly noteId: NoteId;
}

/** Fields of one pair that were written among those of others. */
export interface ChangedNote {
  readonly noteId: NoteId;
  readonly fields: JsonFields;
}

/** What happened to content and settings. `deleted: true` among the fields is a removal. */
export type EditAction =
  | { readonly kind: 'text-added'; readonly textId: TextId; readonly fields: TextFields }
  | { readonly kind: 'pairs-added'; readonly textId: TextId; readonly pairs: readonly AddedPair[] }
  | { readonly kind: 'text-changed'; readonly textId: TextId; readonly fields: JsonFields }
  | ({ readonly kind: 'note-changed' } & ChangedNote)
  | { readonly kind: 'notes-changed'; readonly changes: readonly ChangedNote[] }
  | { readonly kind: 'options-changed'; readonly optionsId: string; readonly fields: JsonFields }
  | { readonly kind: 'setting-changed'; readonly key: string; readonly value: JsonFields[string] }
  | WordEditAction;

/** One entry of the `edits` log. */
export type Edit = LogEntry & EditAction;
