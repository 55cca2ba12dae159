import type { Table } from 'dexie';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../../domain/cards/card-id.ts';
import type { NoteId } from '../../domain/cards/note.ts';
import { cardsOfNotes } from '../cards-of-notes.ts';
import type { DuizhaoDatabase } from '../database.ts';
import { readMeta } from '../device-meta.ts';
import type { OptionsBook } from '../kept-options.ts';
import { readOptionsBook } from '../options-repository.ts';
import type { OnProgress } from '../rebuild-projections.ts';
import type { CardRow, MetaRow } from '../rows.ts';
import { isSoundCard, isSoundNote } from '../sound-rows.ts';
import { listTexts } from '../text-repository.ts';
import { type ChangedRows, changedSince } from './changed-since.ts';
import {
  type IndexedNote,
  type IndexedText,
  toIndexedNote,
  toIndexedText,
} from './indexed-note.ts';

const ROWS_AT_ONCE = 10_000;
const NOTES_A_REPORT = 5_000;

/** All pairs of texts that are not deleted, in memory: for searches that look at every one. */
export interface NoteIndex {
  readonly texts: ReadonlyMap<TextId, IndexedText>;
  readonly byId: Map<NoteId, IndexedNote>;
  /** In the order of the library, and of each text. */
  notes: readonly IndexedNote[];
  readonly book: OptionsBook;
  /** The state of the database that it was read in; undefined where nothing was ever written. */
  readonly meta: MetaRow | undefined;
}

/**
 * The index as the database now is: read anew, or only what was written since `before`.
 *
 * @param onProgress of reading anew; pairs of all pairs
 */
export async function readIndex(
  db: DuizhaoDatabase,
  before: NoteIndex | undefined,
  onProgress: OnProgress,
): Promise<NoteIndex> {
  const meta = await readMeta(db);
  if (before?.meta === undefined || meta === undefined) return readAll(db, meta, onProgress);
  if (before.meta.stamp === meta.stamp && before.meta.rebuilt === meta.rebuilt) return before;
  const changed = await changedSince(db, before.meta, meta);
  if (changed === 'all') return readAll(db, meta, onProgress);
  return { ...(await readChanged(db, before, changed)), meta };
}

async function readAll(
  db: DuizhaoDatabase,
  meta: MetaRow | undefined,
  onProgress: OnProgress,
): Promise<NoteIndex> {
  const { texts, book } = await readTexts(db, undefined);
  const tallies = await db.tallies.bulkGet([...texts.keys()]);
  const total = tallies.reduce((sum, tally) => sum + (tally?.pairs ?? 0), 0);
  const byId = new Map<NoteId, IndexedNote>();
  // One after the other: what a search walks through then lies together in memory, and is twice as fast.
  const rows = await readRows(db);
  await inParts(db.notes, (note) => {
    const text = texts.get(note.textId);
    if (text === undefined || note.deleted || !isSoundNote(note)) return;
    byId.set(note.id, toIndexedNote(note, text, rows.get(note.id) ?? []));
    if (byId.size % NOTES_A_REPORT === 0) onProgress(byId.size, total);
  });
  return { texts, byId, notes: [...byId.values()].sort(compareNotes), book, meta };
}

/** Every row of a table by its key, some thousands at a time: far faster than text by text. */
async function inParts<Row extends { readonly id: string }>(
  table: Table<Row, Row['id']>,
  take: (row: Row) => void,
): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await table.where(':id').above(last).limit(ROWS_AT_ONCE).toArray();
    for (const row of rows) take(row);
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1)?.id ?? '';
  }
}

/** Texts in the order of the library; those that are known already keep their object. */
async function readTexts(
  db: DuizhaoDatabase,
  before: ReadonlyMap<TextId, IndexedText> | undefined,
) {
  const [texts, book] = await Promise.all([listTexts(db), readOptionsBook(db)]);
  const indexed = texts.map((text, order): [TextId, IndexedText] => {
    const now = toIndexedText(text, order, book.of(text).leechThreshold);
    const known = before?.get(text.id);
    return [text.id, known === undefined ? now : Object.assign(known, now)];
  });
  return { texts: new Map(indexed), book };
}

async function readRows(db: DuizhaoDatabase): Promise<Map<NoteId, CardRow[]>> {
  const byNote = new Map<NoteId, CardRow[]>();
  await inParts(db.cards, (row) => {
    if (!isSoundCard(row)) return;
    const { noteId } = splitCardId(row.id);
    const group = byNote.get(noteId);
    if (group === undefined) byNote.set(noteId, [row]);
    else group.push(row);
  });
  return byNote;
}

async function readChanged(
  db: DuizhaoDatabase,
  before: NoteIndex,
  changed: ChangedRows,
): Promise<Omit<NoteIndex, 'meta'>> {
  const { texts, book } = await readTexts(db, before.texts);
  const { byId } = before;
  const isReordered = await readNotes(db, byId, texts, [...changed.notes]);
  await readCards(db, byId, [...changed.cards]);
  const isNewText = [...texts.keys()].some((id) => !before.texts.has(id));
  const notes = isReordered || isNewText ? [...byId.values()].sort(compareNotes) : before.notes;
  return { texts, byId, notes, book };
}

/** @returns whether a note came, went or changed its place; one that is new in the index must be sorted in */
async function readNotes(
  db: DuizhaoDatabase,
  byId: Map<NoteId, IndexedNote>,
  texts: ReadonlyMap<TextId, IndexedText>,
  ids: readonly NoteId[],
): Promise<boolean> {
  const notes = await db.notes.bulkGet([...ids]);
  for (const [index, id] of ids.entries()) {
    const note = notes[index];
    const text = note === undefined ? undefined : texts.get(note.textId);
    const known = byId.get(id);
    if (note === undefined || text === undefined || note.deleted || !isSoundNote(note)) {
      byId.delete(id);
      continue;
    }
    const [rows = []] = known === undefined ? await cardsOfNotes(db, [id]) : [known.rows];
    byId.set(id, toIndexedNote(note, text, rows));
  }
  return ids.length > 0;
}

async function readCards(
  db: DuizhaoDatabase,
  byId: ReadonlyMap<NoteId, IndexedNote>,
  ids: readonly CardId[],
): Promise<void> {
  const rows = await db.cards.bulkGet([...ids]);
  for (const [index, id] of ids.entries()) {
    const note = byId.get(splitCardId(id).noteId);
    const row = rows[index];
    if (note === undefined) continue;
    const at = note.rows.findIndex((known) => known.id === id);
    if (at >= 0) note.rows.splice(at, 1);
    if (row !== undefined && isSoundCard(row)) note.rows.push(row);
  }
}

function compareNotes(a: IndexedNote, b: IndexedNote): number {
  return a.text.order - b.text.order || (a.place < b.place ? -1 : 1);
}
