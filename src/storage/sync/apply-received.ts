import type { Table } from 'dexie';
import { applyEdit, type Content, emptyContent } from '../../domain/cards/apply-edit.ts';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../../domain/cards/card-id.ts';
import { EDIT_SCHEMA, type Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { readEntriesOf } from '../card-groups.ts';
import type { DuizhaoDatabase } from '../database.ts';
import type { DayShift } from '../day-shift.ts';
import { groupByText } from '../group-by-text.ts';
import { COLLECTION_OPTIONS, toOptions } from '../kept-options.ts';
import { settleTexts } from '../settle-texts.ts';
import { shiftDays } from '../shift-days.ts';
import { storeFewCards } from '../store-few-cards.ts';
import { type PlannedCard, storePlannedCards } from '../store-planned-cards.ts';
import { answersChanged } from './answers-changed.ts';

/** More than these are quicker made anew with everything else. */
const MOST_REVIEWS = 5_000;
const MOST_EDITS = 2_000;

/** Whether entries change so little that the projections can be brought on by them alone. */
export function isSmallChange(reviews: number, edits: readonly Edit[]): boolean {
  return reviews <= MOST_REVIEWS && edits.length <= MOST_EDITS && edits.every(changesRows);
}

/** Whether an edit only changes rows that are there, and nothing that is counted of all cards. */
function changesRows(edit: Edit): boolean {
  if (edit.schema > EDIT_SCHEMA) return true;
  switch (edit.kind) {
    case 'note-changed':
    case 'notes-changed':
    case 'setting-changed':
    case 'word-changed':
    case 'words-changed':
      return true;
    case 'text-changed':
      return !('exercises' in edit.fields);
    default:
      return false;
  }
}

/**
 * Brings cards, counts and days on by reviews that were just stored in the log; within a transaction. A
 * card is replayed with all its entries, since the new ones may be older than those that were here.
 */
export async function applyReviews(db: DuizhaoDatabase, fresh: readonly Review[]): Promise<void> {
  if (fresh.length === 0) return;
  const { parameters } = toOptions(await db.options.get(COLLECTION_OPTIONS));
  const freshIds = new Set<string>(fresh.map(({ id }) => id));
  const cardIds = new Set<CardId>(fresh.map(({ cardId }) => cardId));
  await forgetUndo(db, cardIds);
  const byText = await groupByText(db, [...cardIds], (id) => splitCardId(id).noteId);
  const known = await db.texts.bulkGet([...byText.keys()]);
  const log = await readEntriesOf(db, cardIds);
  const shifts: DayShift[] = [];
  // Pairs may have come before their text: nothing is counted of them yet.
  for (const text of known) {
    if (text === undefined) continue;
    const planned = new Map<CardId, PlannedCard>();
    for (const id of byText.get(text.id) ?? []) {
      const change = answersChanged(id, log.get(id) ?? [], freshIds, parameters);
      planned.set(id, change.after);
      for (const answer of change.removed) shifts.push({ textId: text.id, answer, by: -1 });
      for (const answer of change.added) shifts.push({ textId: text.id, answer, by: 1 });
    }
    await storeCards(db, text.id, planned);
  }
  await shiftDays(db, shifts);
}

async function storeCards(
  db: DuizhaoDatabase,
  textId: TextId,
  planned: ReadonlyMap<CardId, PlannedCard>,
): Promise<void> {
  if (planned.size === 0 || (await storeFewCards(db, textId, planned))) return;
  const texts = new Map([[textId, [...planned.keys()]]]);
  await storePlannedCards(db, { texts, change: (id) => planned.get(id) }, () => undefined);
}

/** Rows that were kept for undo are no longer what the cards were before. */
async function forgetUndo(db: DuizhaoDatabase, cardIds: ReadonlySet<CardId>): Promise<void> {
  const rows = await db.reviewTail.toArray();
  const kept = rows.filter((row) => row.before !== undefined && cardIds.has(row.entry.cardId));
  await db.reviewTail.bulkPut(kept.map(({ device, seq, entry }) => ({ device, seq, entry })));
}

/** Brings rows on by edits of which each {@link isSmallChange}; within a transaction. */
export async function applyEdits(db: DuizhaoDatabase, fresh: readonly Edit[]): Promise<void> {
  if (fresh.length === 0) return;
  const content = await readNamed(db, fresh);
  const before = new Map(content.notes);
  for (const edit of fresh) applyEdit(content, edit);
  await Promise.all([
    db.texts.bulkPut([...content.texts.values()]),
    db.notes.bulkPut([...content.notes.values()]),
    db.settings.bulkPut([...content.settings.values()]),
    db.words.bulkPut([...content.words.values()]),
  ]);
  const edited = [...content.notes.values()].flatMap((after) => {
    const was = before.get(after.id);
    return was === undefined || was === after ? [] : [{ before: was, after }];
  });
  const { parameters } = toOptions(await db.options.get(COLLECTION_OPTIONS));
  await settleTexts(db, edited, parameters);
}

/** The rows that these edits name, as far as they are there. */
async function readNamed(db: DuizhaoDatabase, edits: readonly Edit[]): Promise<Content> {
  const content = emptyContent();
  const textIds = edits.flatMap((edit) => (edit.kind === 'text-changed' ? [edit.textId] : []));
  const noteIds = edits.flatMap((edit) => {
    if (edit.kind === 'note-changed') return [edit.noteId];
    return edit.kind === 'notes-changed' ? edit.changes.map(({ noteId }) => noteId) : [];
  });
  const keys = edits.flatMap((edit) => (edit.kind === 'setting-changed' ? [edit.key] : []));
  const wordIds = edits.flatMap((edit) => {
    if (edit.kind === 'word-changed') return [edit.wordId];
    return edit.kind === 'words-changed' ? edit.changes.map(({ wordId }) => wordId) : [];
  });
  for (const text of await readRows(db.texts, textIds)) content.texts.set(text.id, text);
  for (const note of await readRows(db.notes, noteIds)) content.notes.set(note.id, note);
  for (const setting of await readRows(db.settings, keys)) {
    content.settings.set(setting.key, setting);
  }
  for (const word of await readRows(db.words, wordIds)) content.words.set(word.id, word);
  return content;
}

async function readRows<Row, Id>(table: Table<Row, Id>, ids: readonly Id[]): Promise<Row[]> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}
