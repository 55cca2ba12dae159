import type { NoteFields, NoteId } from '../note.ts';
import type { KnownNote, NoteFieldChange, UpdateStep, WantedPair } from './text-update.ts';

/** One row of a text as it is to be, with the note that it continues. */
export interface WantedRow {
  readonly pair: WantedPair;
  readonly note: KnownNote | undefined;
  readonly place: string;
  readonly paragraph: number;
  readonly replaces: readonly NoteId[];
}

/** What must be done to have the row; undefined if it is there already. */
export function stepOf(row: WantedRow): UpdateStep | undefined {
  const { pair, note } = row;
  if (note === undefined) return { kind: 'added', pair: addedFields(row) };
  const fields = changedFields(row, note);
  const kind = kindOf(note, fields);
  if (kind === undefined) return undefined;
  const before = { en: note.en, zh: note.zh };
  return { kind, noteId: note.id, before, after: { en: pair.en, zh: pair.zh }, fields };
}

function kindOf({ deleted }: KnownNote, fields: NoteFieldChange) {
  if (deleted) return 'restored';
  if (fields.en !== undefined || fields.zh !== undefined) return 'changed';
  if (fields.place !== undefined) return 'moved';
  return Object.keys(fields).length > 0 ? 'marked' : undefined;
}

function changedFields(row: WantedRow, note: KnownNote): NoteFieldChange {
  const { pair, place, replaces } = row;
  const isReworded = pair.en !== note.en || pair.zh !== note.zh;
  const confidence = confidenceAfter(pair, note, isReworded);
  const isReplacing = isReworded && replaces.some((id) => !note.replaces?.includes(id));
  return {
    ...(pair.en !== note.en && { en: pair.en }),
    ...(pair.zh !== note.zh && { zh: pair.zh }),
    ...(pair.heading !== note.heading && { heading: pair.heading }),
    ...(confidence !== note.confidence && { confidence }),
    ...(place !== note.place && { place }),
    ...(isReplacing && { replaces: [...new Set([...(note.replaces ?? []), ...replaces])] }),
    ...(note.deleted && { deleted: false }),
  };
}

/** The same words that are found again say nothing new, unless somebody is sure of them now. */
function confidenceAfter(pair: WantedPair, note: KnownNote, isReworded: boolean): number {
  const isSure = pair.confidence === 1;
  return (isReworded || isSure) && Number.isFinite(pair.confidence)
    ? pair.confidence
    : note.confidence;
}

/** What an added pair is in the library; a confidence that is no number would be refused by a backup. */
function addedFields({ pair, place, paragraph, replaces }: WantedRow): NoteFields {
  const { en, zh, heading } = pair;
  const confidence = Number.isFinite(pair.confidence) ? pair.confidence : 0;
  const fields: NoteFields = { en, zh, paragraph, heading, confidence, place };
  return replaces.length === 0 ? fields : { ...fields, replaces };
}
