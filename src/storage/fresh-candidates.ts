import { Dexie } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, cardIdOf, splitCardId } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import { isAskable, type Note } from '../domain/cards/note.ts';
import { cardTiming } from '../domain/progress/card-timing.ts';
import { type NoteCards, shownCards } from '../domain/progress/note-cards.ts';
import { isMetOn } from '../domain/progress/note-span.ts';
import { countUnmet, meetWords, type NewCandidate, orderNew } from '../domain/reviews/new-order.ts';
import { toNoteCards } from './card-row.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { metLast } from './met-last.ts';
import { advanceNewMark, markOf } from './new-marks.ts';
import type { AskedText, QueueWish } from './queue-candidates.ts';
import type { QueuedText } from './queued-texts.ts';
import { isSoundNote } from './sound-rows.ts';
import { rememberWalk, walkStart } from './walk-memory.ts';

export interface FreshCards {
  readonly cards: CardId[];
  /** Of those that were chosen for it: how many of their words were not met yet. */
  readonly unmet: Map<CardId, number>;
  /** To be done once the reading is over: marks for the next walk. */
  readonly afterwards: (() => Promise<void>)[];
}

const FIRST_CHUNK = 8;
const LARGEST_CHUNK = 128;
/** A walk that passes more notes than this without a new card leaves a mark for the next one. */
export const MARK_AFTER = 200;

/** New cards of a text that an order other than its own is made among: the next ones. */
export const ORDERED_NEW_LIMIT = 200;
/** Sentences begun whose words count as met. */
const MET_LIMIT = 500;

/** Texts at most that new cards are chosen among together. */
const TEXTS_TOGETHER = 8;

/**
 * The first few new cards. Texts that offer the fewest unknown words of all texts come first, together;
 * then text by text, each in its own order: that of its sentences, or another one that is made among the
 * next 200.
 */
export async function readFresh(
  db: DuizhaoDatabase,
  texts: readonly QueuedText[],
  wish: Omit<QueueWish, 'options'>,
): Promise<FreshCards> {
  const { count, left, book } = wish;
  const asked = texts.filter(({ text }) => (left.get(text.id)?.fresh ?? 0) > 0);
  const isTogether = ({ text }: QueuedText): boolean =>
    book.of(text).newOrder === 'fewest-unknown-anywhere';
  const together = asked.filter(isTogether).slice(0, TEXTS_TOGETHER);
  const groups = [
    ...(together.length > 0 ? [together] : []),
    ...asked.filter((text) => !isTogether(text)).map((text) => [text]),
  ];
  const fresh: FreshCards = { cards: [], unmet: new Map(), afterwards: [] };
  for (const group of groups) {
    if (fresh.cards.length < count) await readGroup(db, group, wish, fresh);
  }
  return fresh;
}

/** New cards of some texts in one order, which the first of them says. */
async function readGroup(
  db: DuizhaoDatabase,
  group: readonly QueuedText[],
  { today, count, left, book }: Omit<QueueWish, 'options'>,
  fresh: FreshCards,
): Promise<void> {
  const newOrder = group[0] === undefined ? 'text' : book.of(group[0].text).newOrder;
  const most = count - fresh.cards.length;
  const found: Found['cards'] = [];
  const met: Note[] = [];
  const countsWords = newOrder === 'fewest-unknown' || newOrder === 'fewest-unknown-anywhere';
  for (const { text, tally } of group) {
    const allowed = left.get(text.id)?.fresh ?? 0;
    const pool =
      newOrder === 'text' ? Math.min(most, allowed) : Math.ceil(ORDERED_NEW_LIMIT / group.length);
    const { burySiblings } = book.of(text);
    const own: Found = { cards: [], afterwards: fresh.afterwards };
    await findFresh(db, { ...tally, today, burySiblings }, pool, own);
    found.push(...own.cards);
    if (countsWords) {
      met.push(...(await readMetNotes(db, text.id, Math.ceil(MET_LIMIT / group.length))));
    }
  }
  const words = countsWords ? meetWords(met) : undefined;
  const byId = new Map(found.map((card) => [card.id, card]));
  const taken = new Map<TextId, number>();
  for (const id of orderNew(metLast(found), newOrder, () => words ?? new Set())) {
    const card = byId.get(id);
    if (card === undefined || fresh.cards.length >= count) break;
    const before = taken.get(card.textId) ?? 0;
    if (before >= (left.get(card.textId)?.fresh ?? 0)) continue;
    taken.set(card.textId, before + 1);
    fresh.cards.push(id);
    if (words !== undefined) fresh.unmet.set(id, countUnmet(card, words));
  }
}

interface Found {
  readonly cards: (NewCandidate & { readonly isMet: boolean; readonly textId: TextId })[];
  readonly afterwards: FreshCards['afterwards'];
}

/** Some sentences of the text that were begun, those that are due longest among them. */
async function readMetNotes(db: DuizhaoDatabase, textId: TextId, limit: number): Promise<Note[]> {
  const rows = await db.cards
    .where('[textId+dueDay]')
    .between([textId, Dexie.minKey], [textId, Dexie.maxKey])
    .limit(limit)
    .toArray();
  const begun = rows.filter((row) => row.state.kind !== 'new');
  const ids = new Set(begun.map((row) => splitCardId(row.id).noteId));
  const notes = await db.notes.bulkGet([...ids]);
  return notes.filter((note) => note !== undefined);
}

async function findFresh(
  db: DuizhaoDatabase,
  { textId, exercises, today, burySiblings }: AskedText,
  count: number,
  found: Found,
): Promise<void> {
  const mark = markOf(textId, await db.newMarks.get(textId));
  const start = walkStart(db, mark, { day: today, burySiblings });
  let passed = 0;
  let isPassing = start === mark.place;
  await walkNotes(db, textId, start, (note, cards) => {
    const isDone = !isAskable(note) || !hasFresh(cards, exercises);
    if (isPassing && !isDone && passed > MARK_AFTER) {
      found.afterwards.push(() => advanceNewMark(db, mark, note.place));
    }
    isPassing = isPassing && isDone;
    passed += 1;
    const fresh = isDone ? [] : shownCards(cards, exercises, today, burySiblings).fresh;
    if (fresh.length === 0) return true;
    if (found.cards.length === 0) {
      rememberWalk(db, mark, { day: today, burySiblings, place: note.place });
    }
    const { en, zh } = note;
    const isMet = isMetOn(cards, today);
    found.cards.push(
      ...fresh.map((exercise) => ({ id: cardIdOf(note.id, exercise), textId, en, zh, isMet })),
    );
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
    const isOver = notes.some((note, index) => !visit(note, toNoteCards(cards[index] ?? [])));
    const last = notes.at(-1);
    if (isOver || last === undefined || notes.length < size) return;
    from = last.place;
  }
}
