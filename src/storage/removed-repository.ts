import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import type { Stamped } from '../domain/cards/stamped.ts';
import { stampTime } from '../shared/hybrid-clock.ts';
import type { EpochMs } from '../shared/time.ts';
import type { DuizhaoDatabase } from './database.ts';
import { ofText } from './recount-text.ts';
import { isSoundNote } from './sound-rows.ts';

export interface RemovedText {
  readonly text: BilingualText;
  readonly at: EpochMs;
}

export interface RemovedPair {
  /** As it is now: with what was changed of it after, on another device. */
  readonly note: Note;
  readonly text: BilingualText;
  readonly at: EpochMs;
}

/** What can be brought back, the newest first. */
export interface Removed {
  readonly texts: readonly RemovedText[];
  readonly pairs: readonly RemovedPair[];
}

/** Pairs are listed so far back. */
export const MOST_PAIRS = 200;

/**
 * Texts and sentence pairs that were removed. Pairs of a removed text come back with it; pairs in whose place
 * others stand since their text was aligned or imported anew are not among them.
 */
export function listRemoved(db: DuizhaoDatabase, most = MOST_PAIRS): PromiseLike<Removed> {
  return db.transaction('r', [db.texts, db.notes], async () => {
    const texts = await db.texts.toArray();
    const gone = texts.filter(({ deleted }) => deleted);
    const byId = new Map(texts.filter(({ deleted }) => !deleted).map((text) => [text.id, text]));
    const replaced = new Map<TextId, Promise<ReadonlySet<NoteId>>>();
    const pairs: RemovedPair[] = [];
    const candidates = await db.notes
      .orderBy('changed.deleted')
      .reverse()
      .filter((note) => isSoundNote(note) && note.deleted && byId.has(note.textId))
      .limit(most)
      .toArray();
    for (const note of candidates) {
      const { textId } = note;
      const text = byId.get(textId);
      if (text === undefined) continue;
      const inPlaces = replaced.get(textId) ?? readReplaced(db, textId);
      replaced.set(textId, inPlaces);
      if ((await inPlaces).has(note.id)) continue;
      pairs.push({ note, text, at: removedAt(note) });
    }
    const byTime = gone.map((text) => ({ text, at: removedAt(text) }));
    return { texts: byTime.sort((a, b) => b.at - a.at), pairs };
  });
}

/** Whether anything was ever removed that may be among them. Reads a handful of rows. */
export function hasRemoved(db: DuizhaoDatabase): PromiseLike<boolean> {
  return db.transaction('r', [db.texts, db.notes], async () => {
    const texts = await db.texts.toArray();
    return texts.some(({ deleted }) => deleted) || (await firstStamped(db)) > 0;
  });
}

const firstStamped = (db: DuizhaoDatabase): PromiseLike<number> =>
  db.notes.orderBy('changed.deleted').limit(1).count();

/** The pairs in whose place others stand. */
async function readReplaced(db: DuizhaoDatabase, textId: TextId): Promise<ReadonlySet<NoteId>> {
  const notes = await ofText(db.notes, '[textId+place]', textId).toArray();
  return new Set(notes.flatMap(({ deleted, replaces = [] }) => (deleted ? [] : replaces)));
}

const removedAt = ({ changed, stamp }: Stamped): EpochMs => stampTime(changed['deleted'] ?? stamp);
