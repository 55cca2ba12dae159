import { Dexie } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, cardIdOf } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import { isAskable, type Note } from '../domain/cards/note.ts';
import { cardTiming } from '../domain/progress/card-timing.ts';
import { waitingOn } from '../domain/progress/due-counts.ts';
import { type NoteCards, shownCards } from '../domain/progress/note-cards.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { LearningDay } from '../shared/time.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { isSoundNote, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { advanceNewMark, markOf } from './new-marks.ts';
import type { QueuedText } from './queued-texts.ts';
import { rememberWalk, walkStart } from './walk-memory.ts';

export interface FreshCards {
  readonly cards: CardId[];
  /** To be done once the reading is over: marks for the next walk. */
  readonly afterwards: (() => Promise<void>)[];
}

const FIRST_CHUNK = 8;
const LARGEST_CHUNK = 128;
/** A walk that passes more notes than this without a new card leaves a mark for the next one. */
export const MARK_AFTER = 200;

/** The first few new cards, in the order of the texts and of their sentences. */
export async function readFresh(
  db: DuizhaoDatabase,
  texts: readonly QueuedText[],
  today: LearningDay,
  count: number,
): Promise<FreshCards> {
  const found: FreshCards = { cards: [], afterwards: [] };
  for (const { tally } of texts) {
    if (found.cards.length >= count) break;
    if (waitingOn(tally, today).fresh > 0) await findFresh(db, tally, today, count, found);
  }
  return found;
}

async function findFresh(
  db: DuizhaoDatabase,
  { textId, exercises }: TextTally,
  today: LearningDay,
  count: number,
  found: FreshCards,
): Promise<void> {
  const mark = markOf(textId, await db.newMarks.get(textId));
  const start = walkStart(db, mark, today);
  const before = found.cards.length;
  let passed = 0;
  let isPassing = start === mark.place;
  await walkNotes(db, textId, start, (note, cards) => {
    const isDone = !isAskable(note) || !hasFresh(cards, exercises);
    if (isPassing && !isDone && passed > MARK_AFTER) {
      found.afterwards.push(() => advanceNewMark(db, mark, note.place));
    }
    isPassing = isPassing && isDone;
    passed += 1;
    const fresh = isDone ? undefined : shownCards(cards, exercises, today).fresh;
    if (fresh === undefined) return true;
    if (found.cards.length === before) rememberWalk(db, mark, today, note.place);
    found.cards.push(cardIdOf(note.id, fresh));
    return found.cards.length < count;
  });
}

function hasFresh(cards: NoteCards, exercises: readonly Exercise[]): boolean {
  return exercises.some((exercise) => cardTiming(cards[exercise]).kind === 'fresh');
}

/** Visits the notes of a text in order, from a place on, until `visit` returns false. */
async function walkNotes(
  db: DuizhaoDatabase,
  textId: TextId,
  place: string,
  visit: (note: Note, cards: NoteCards) => boolean,
): Promise<void> {
  let from = place;
  for (let size = FIRST_CHUNK; ; size = Math.min(size * 2, LARGEST_CHUNK)) {
    const notes: Note[] = await db.notes
      .where('[textId+place]')
      .between([textId, from], [textId, Dexie.maxKey], size === FIRST_CHUNK, false)
      .limit(size)
      .toArray();
    requireSound(notes, isSoundNote, 'notes');
    const cards = await cardsOfNotes(
      db,
      notes.map((note) => note.id),
    );
    const isOver = notes.some((note, index) => !visit(note, cards[index] ?? {}));
    const last = notes.at(-1);
    if (isOver || last === undefined || notes.length < size) return;
    from = last.place;
  }
}
