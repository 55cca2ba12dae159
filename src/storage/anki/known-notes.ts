import type { BilingualText, TextId } from '../../domain/cards/bilingual-text.ts';
import type { CardId } from '../../domain/cards/card-id.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { DuizhaoDatabase } from '../database.ts';
import { readReviews } from '../read-logs.ts';

/** What of the library an Anki file may name. */
export interface KnownNotes {
  /** By the name in Anki files: that of the file it came from, else its own id. */
  readonly byGuid: ReadonlyMap<string, Note>;
  readonly texts: ReadonlyMap<TextId, BilingualText>;
  /** The last place that is taken in each text. */
  readonly lastPlace: ReadonlyMap<TextId, string>;
}

/** Within a transaction over texts and notes. What was deleted is not known: it may come again. */
export async function readKnownNotes(db: DuizhaoDatabase): Promise<KnownNotes> {
  const texts = new Map<TextId, BilingualText>();
  for (const text of await db.texts.toArray()) if (!text.deleted) texts.set(text.id, text);
  const byGuid = new Map<string, Note>();
  const lastPlace = new Map<TextId, string>();
  for (const note of await db.notes.toArray()) {
    const { textId, place } = note;
    if (!texts.has(textId)) continue;
    if (place > (lastPlace.get(textId) ?? '')) lastPlace.set(textId, place);
    if (!note.deleted) byGuid.set(guidOf(note), note);
  }
  return { byGuid, texts, lastPlace };
}

/** The name of a note in Anki files: stable, so that one knows it again. */
export function guidOf({ guid, id }: Pick<Note, 'guid' | 'id'>): string {
  return guid ?? id;
}

/** When each card was last answered or moved, in ms since 1970. */
export async function readLastTouched(db: DuizhaoDatabase): Promise<ReadonlyMap<CardId, number>> {
  const last = new Map<CardId, number>();
  for (const { cardId, kind, at } of (await readReviews(db)).entries) {
    const isLogged = kind === 'answered' || kind === 'practised' || kind === 'due-set';
    if (!isLogged && kind !== 'forgotten') continue;
    last.set(cardId, Math.max(at, last.get(cardId) ?? 0));
  }
  return last;
}
