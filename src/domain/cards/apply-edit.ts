import type { Json, JsonFields } from '../../shared/json.ts';
import type { Stamp } from '../../shared/log-entry.ts';
import { applyWordEdit, type WordContent } from './apply-word-edit.ts';
import type { BilingualText, TextId } from './bilingual-text.ts';
import { type AddedPair, EDIT_SCHEMA, type Edit } from './edit.ts';
import type { Note, NoteId } from './note.ts';
import { mergeFields, type Stamped } from './stamped.ts';

/** Study options as they are kept: only the fields that were ever written. */
export interface KeptOptions extends Stamped {
  readonly id: string;
  readonly fields: JsonFields;
}

export interface KeptSetting {
  readonly key: string;
  readonly value: Json;
  readonly stamp: Stamp;
}

/** All that the edits log says, by id. Filled entry by entry, in log order. */
export interface Content extends WordContent {
  readonly texts: Map<TextId, BilingualText>;
  readonly notes: Map<NoteId, Note>;
  readonly options: Map<string, KeptOptions>;
  readonly settings: Map<string, KeptSetting>;
}

export function emptyContent(): Content {
  return {
    texts: new Map(),
    notes: new Map(),
    options: new Map(),
    settings: new Map(),
    words: new Map(),
    wordLists: new Map(),
    listParts: new Map(),
  };
}

/**
 * Writes one entry into `content`. An entry of a shape or kind that this version does not know changes
 * nothing; the log keeps it. A change of something that was never added changes nothing either: it is
 * older than what it changes, and would lose.
 */
export function applyEdit(content: Content, edit: Edit): void {
  if (edit.schema > EDIT_SCHEMA) return;
  switch (edit.kind) {
    case 'text-added':
      addOnce(content.texts, addedText(edit));
      return;
    case 'pairs-added':
      for (const note of addedNotes(edit)) addOnce(content.notes, note);
      return;
    case 'text-changed':
      change(content.texts, edit.textId, edit);
      return;
    case 'note-changed':
      change(content.notes, edit.noteId, edit);
      return;
    case 'notes-changed':
      for (const { noteId, fields } of edit.changes) {
        change(content.notes, noteId, { fields, stamp: edit.stamp });
      }
      return;
    case 'options-changed':
      content.options.set(
        edit.optionsId,
        changedOptions(content.options.get(edit.optionsId), edit),
      );
      return;
    case 'setting-changed':
      content.settings.set(edit.key, changedSetting(content.settings.get(edit.key), edit));
      return;
    default:
      applyWordEdit(content, edit);
  }
}

export function addedText(edit: Extract<Edit, { kind: 'text-added' }>): BilingualText {
  return { ...edit.fields, id: edit.textId, ...unchanged(edit.stamp) };
}

export function addedNotes(edit: Extract<Edit, { kind: 'pairs-added' }>): Note[] {
  return edit.pairs.map(({ noteId, ...fields }: AddedPair) => ({
    ...fields,
    id: noteId,
    textId: edit.textId,
    ...unchanged(edit.stamp),
  }));
}

function unchanged(stamp: Stamp): Stamped {
  return { stamp, changed: {}, deleted: false };
}

function addOnce<Id, Row extends { readonly id: Id }>(rows: Map<Id, Row>, row: Row): void {
  if (!rows.has(row.id)) rows.set(row.id, row);
}

function change<Id, Row extends Stamped>(
  rows: Map<Id, Row>,
  id: Id,
  { fields, stamp }: { readonly fields: JsonFields; readonly stamp: Stamp },
): void {
  const row = rows.get(id);
  if (row !== undefined) rows.set(id, mergeFields(row, fields, stamp));
}

/** Options merge field by field like any row, only that their fields stand apart. */
export function changedOptions(
  before: KeptOptions | undefined,
  edit: Extract<Edit, { kind: 'options-changed' }>,
): KeptOptions {
  const { stamp: added, changed, deleted } = before ?? unchanged('' as Stamp);
  const merged: Stamped = mergeFields(
    { ...before?.fields, stamp: added, changed, deleted },
    edit.fields,
    edit.stamp,
  );
  const { stamp, changed: after, deleted: gone, ...fields } = merged as Stamped & JsonFields;
  return { id: edit.optionsId, fields, stamp, changed: after, deleted: gone };
}

export function changedSetting(
  before: KeptSetting | undefined,
  { key, value, stamp }: Extract<Edit, { kind: 'setting-changed' }>,
): KeptSetting {
  return before !== undefined && before.stamp >= stamp ? before : { key, value, stamp };
}
