import type { LearningDay, Moment } from '../../shared/time.ts';
import type { Exercise } from '../cards/exercise.ts';
import type { CarriedCard, ReviewAction } from '../reviews/review.ts';
import type {
  AnkiCard,
  AnkiCollection,
  AnkiDeckId,
  AnkiNote,
  AnkiNoteId,
} from './anki-collection.ts';
import type { AnkiMapping, TypeMapping } from './anki-mapping.ts';
import { type DayRules, firstDay, momentOf } from './anki-time.ts';
import { carryCard } from './carry-card.ts';
import { groupRows } from './group-rows.ts';
import { LogIndex } from './log-index.ts';
import { readLogRow } from './read-log-row.ts';
import { type AnkiPair, readPair } from './read-pair.ts';

export interface LoggedAction {
  readonly moment: Moment;
  readonly action: ReviewAction;
}

/** A card of Anki as an exercise: what happened to it, and where it stands. */
export interface BroughtCard {
  readonly exercise: Exercise;
  /** Oldest first; read anew each time, since all at once would fill the memory. */
  readonly history: () => readonly LoggedAction[];
  readonly carried: CarriedCard | undefined;
  /** What its memory is taken from: FSRS's own figures, its answers, or its interval alone. */
  readonly memoryFrom: 'fsrs' | 'answers' | 'interval';
  /** What else holds for it now: suspended, hidden for today, its flag. */
  readonly marks: readonly ReviewAction[];
}

export interface BroughtNote extends AnkiPair {
  readonly guid: string;
  readonly cards: readonly BroughtCard[];
}

/** A deck as a text, its notes in the order in which they were made. */
export interface BroughtText {
  readonly deckId: AnkiDeckId;
  readonly title: string;
  readonly notes: readonly BroughtNote[];
}

/** What stays behind, and why. */
export interface LeftBehind {
  /** Notes in which a side is empty. */
  readonly oneSided: number;
  readonly tooLong: number;
  /** Notes in no chosen deck, or of a type that is not taken over. */
  readonly notChosen: number;
  /** Notes whose name another note of the file has. */
  readonly doubled: number;
  /** Cards of notes that are taken, which ask nothing that is an exercise here. */
  readonly cards: number;
  /** Entries of the log of cards that are not taken. */
  readonly reviews: number;
}

export interface BroughtOver {
  readonly texts: readonly BroughtText[];
  /** Pairs of which some pinyin stayed behind, since its syllables are not those of the characters. */
  readonly oddPinyin: number;
  readonly left: LeftBehind;
}

/** A sentence is shorter; what is longer is an article in one field. */
const LONGEST_SIDE = 5_000;

/** What a file holds for us under a mapping. */
export function bringOver(
  collection: AnkiCollection,
  mapping: AnkiMapping,
  rules: DayRules & { readonly today: LearningDay },
): BroughtOver {
  const bringing = new Bringing(collection, mapping, rules);
  const texts = mapping.decks.map(({ deckId, title }) => ({
    deckId,
    title,
    notes: bringing.notesOf(deckId),
  }));
  return {
    texts: texts.filter(({ notes }) => notes.length > 0),
    oddPinyin: bringing.oddPinyin,
    left: bringing.left(),
  };
}

class Bringing {
  readonly #collection: AnkiCollection;
  readonly #types: ReadonlyMap<number, TypeMapping>;
  readonly #rules: DayRules & { readonly today: LearningDay; readonly firstDay: LearningDay };
  readonly #log: LogIndex;
  readonly #cards: ReadonlyMap<AnkiNoteId, AnkiCard[]>;
  readonly #notes: ReadonlyMap<AnkiDeckId | undefined, AnkiNote[]>;
  readonly #guids = new Set<string>();
  readonly #taken = new Set<number>();
  readonly #left = { oneSided: 0, tooLong: 0, doubled: 0, cards: 0 };
  #brought = 0;
  oddPinyin = 0;

  constructor(
    collection: AnkiCollection,
    mapping: AnkiMapping,
    rules: DayRules & { readonly today: LearningDay },
  ) {
    this.#collection = collection;
    this.#types = new Map(mapping.types.map((type) => [type.typeId, type]));
    this.#rules = { ...rules, firstDay: firstDay(collection, rules) };
    this.#log = new LogIndex(collection.log);
    this.#cards = groupRows(collection.cards, ({ noteId }) => noteId);
    const inOrder = collection.notes.toSorted((a, b) => a.id - b.id);
    this.#notes = groupRows(inOrder, ({ id }) => deckOf(this.#cards.get(id)));
  }

  notesOf(deckId: AnkiDeckId): BroughtNote[] {
    return (this.#notes.get(deckId) ?? []).flatMap((note) => this.#note(note));
  }

  left(): LeftBehind {
    const { notes, log } = this.#collection;
    const { oneSided, tooLong, doubled } = this.#left;
    return {
      ...this.#left,
      notChosen: notes.length - this.#brought - oneSided - tooLong - doubled,
      reviews: log.count === 0 ? 0 : this.#log.countStrays(this.#taken),
    };
  }

  #note(note: AnkiNote): BroughtNote[] {
    const type = this.#types.get(note.typeId);
    if (type === undefined) return [];
    const pair = readPair(note, type.roles);
    const failing = this.#whyNot(note, pair);
    if (failing !== undefined) {
      this.#left[failing] += 1;
      return [];
    }
    this.#guids.add(note.guid);
    this.#brought += 1;
    if (pair.hasOddPinyin) this.oddPinyin += 1;
    const asked = new Set<Exercise>();
    const cards = (this.#cards.get(note.id) ?? []).flatMap((card) => this.#card(card, type, asked));
    return [{ ...pair, guid: note.guid, cards }];
  }

  #whyNot({ guid }: AnkiNote, { en, zh }: AnkiPair) {
    if (this.#guids.has(guid)) return 'doubled';
    if (en === '' || zh === '') return 'oneSided';
    return Math.max(en.length, zh.length) > LONGEST_SIDE ? 'tooLong' : undefined;
  }

  #card(card: AnkiCard, { exercises }: TypeMapping, asked: Set<Exercise>): BroughtCard[] {
    const exercise = exercises[card.template];
    if (exercise === undefined || asked.has(exercise) || this.#taken.has(card.id)) {
      this.#left.cards += 1;
      return [];
    }
    asked.add(exercise);
    this.#taken.add(card.id);
    const history = () => this.#history(card);
    const lastAnswer = history().findLast(({ action }) => action.kind === 'answered')?.moment.at;
    const carried = carryCard(card, lastAnswer, this.#rules);
    const unknown = lastAnswer === undefined ? 'interval' : 'answers';
    const memoryFrom = card.memory === undefined ? unknown : 'fsrs';
    return [{ exercise, history, carried, memoryFrom, marks: this.#marks(card) }];
  }

  #history({ id }: AnkiCard): LoggedAction[] {
    const { log } = this.#collection;
    return this.#log.rowsOf(id).flatMap((row) => {
      const moment = momentOf(log.at[row] ?? 0, this.#rules);
      const action = readLogRow(log, row, moment);
      return action === undefined ? [] : [{ moment, action }];
    });
  }

  #marks({ queue, flag }: AnkiCard): ReviewAction[] {
    const marks: ReviewAction[] = [];
    if (queue === -1) marks.push({ kind: 'suspended' });
    // Hidden until the next day, which may have come since the file was written.
    const written = momentOf(this.#collection.modifiedAt, this.#rules).day;
    if ((queue === -2 || queue === -3) && written >= this.#rules.today) {
      marks.push({ kind: 'buried' });
    }
    if (flag > 0) marks.push({ kind: 'flagged', flag });
    return marks;
  }
}

/** Where the first card of a note lives. */
function deckOf(cards: readonly AnkiCard[] | undefined): AnkiDeckId | undefined {
  return cards?.reduce((first, card) => (card.template < first.template ? card : first)).deckId;
}
