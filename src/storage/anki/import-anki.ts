import { generateNKeysBetween } from 'fractional-indexing';
import type { BroughtCard, BroughtNote, BroughtText } from '../../domain/anki/bring-over.ts';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { type CardId, cardIdOf } from '../../domain/cards/card-id.ts';
import type { AddedPair } from '../../domain/cards/edit.ts';
import { DIRECTIONS, EXERCISES } from '../../domain/cards/exercise.ts';
import type { Note, NoteFields, NoteId } from '../../domain/cards/note.ts';
import { recordingNames } from '../../domain/cards/recordings.ts';
import { momentAt } from '../../domain/reviews/learning-day.ts';
import { detectChineseScript } from '../../domain/text/detect-chinese-script.ts';
import type { Language } from '../../domain/text/language.ts';
import type { Result } from '../../shared/result.ts';
import type { Moment } from '../../shared/time.ts';
import type { BackupWork } from '../backup/write-backup.ts';
import type { Collection } from '../collection.ts';
import { readMeta, writableMeta } from '../device-meta.ts';
import { COLLECTION_OPTIONS, toOptions } from '../kept-options.ts';
import { rebuildWithin, rebuiltTables } from '../rebuild-projections.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { writeTransaction } from '../write-transaction.ts';
import { ImportedLog } from './imported-log.ts';
import { type KnownNotes, readKnownNotes, readLastTouched } from './known-notes.ts';

/** What an import has written. */
export interface AnkiReport {
  /** Texts that are new, or have got new pairs. */
  readonly texts: readonly {
    readonly id: TextId;
    readonly title: string;
    readonly added: number;
  }[];
  /** Pairs that were not there before. */
  readonly added: number;
  /** Pairs that were, by their names in Anki. */
  readonly known: number;
  readonly reviews: number;
  /** Cards that go on from where they stood, by what their memory is taken from. */
  readonly carried: Readonly<Record<BroughtCard['memoryFrom'], number>>;
}

export interface ImportWork extends BackupWork {
  /** Recordings that are kept already, by the names that the texts have for them. */
  readonly recordings?: ReadonlyMap<string, string> | undefined;
}

/** Two answers of one card are further apart; times in a file may be a little off. */
const SAME_ANSWER_MS = 1_000;
const PAIRS_AT_ONCE = 500;
const SCRIPT_SAMPLE = 300;

/**
 * Writes what was brought from Anki: texts, pairs, what happened to their cards and where these stand,
 * all in one transaction. A pair that is there already gets only the answers that are newer than its own.
 */
export function importAnki(
  c: Collection,
  texts: readonly BroughtText[],
  { onProgress, signal, recordings = new Map() }: ImportWork = {},
): Promise<Result<AnkiReport, StorageFailure>> {
  const { db } = c;
  return writeTransaction(c, rebuiltTables(db), async () => {
    const meta = writableMeta(c, await readMeta(db));
    const known = await readKnownNotes(db);
    const isKnown = texts.some(({ notes }) => notes.some(({ guid }) => known.byGuid.has(guid)));
    const lastTouched = isKnown ? await readLastTouched(db) : new Map<CardId, number>();
    const { rolloverHour } = toOptions(await db.options.get(COLLECTION_OPTIONS));
    const now = c.now();
    const log = new ImportedLog(c, now, meta.stamp);
    const moment = momentAt(now, c.utcOffset(now), rolloverHour);
    const writing = new Writing({ log, known, lastTouched, moment, recordings });
    for (const [at, text] of texts.entries()) {
      writing.text(text);
      onProgress?.(at + 1, texts.length);
    }
    const { reviews, edits } = log.finish();
    if (log.count > 0) {
      await db.reviewBatches.bulkAdd([...reviews]);
      await db.editBatches.bulkAdd([...edits]);
      const brought = (meta.brought ?? 0) + log.count;
      await db.meta.put({ ...meta, stamp: log.stamp, brought });
      await rebuildWithin(c, onProgress, signal);
    }
    return writing.report();
  });
}

interface WritingContext {
  readonly log: ImportedLog;
  readonly known: KnownNotes;
  readonly lastTouched: ReadonlyMap<CardId, number>;
  readonly recordings: ReadonlyMap<string, string>;
  /** Of the import. */
  readonly moment: Moment;
}

class Writing {
  readonly #context: WritingContext;
  readonly #texts: AnkiReport['texts'][number][] = [];
  readonly #lastPlace: Map<TextId, string>;
  readonly #carried = { fsrs: 0, answers: 0, interval: 0 };
  #known = 0;
  #reviews = 0;

  constructor(context: WritingContext) {
    this.#context = context;
    this.#lastPlace = new Map(context.known.lastPlace);
  }

  text(text: BroughtText): void {
    const { byGuid } = this.#context.known;
    const known: Note[] = [];
    const fresh: BroughtNote[] = [];
    for (const note of text.notes) {
      const before = byGuid.get(note.guid);
      if (before === undefined) fresh.push(note);
      else {
        known.push(before);
        this.#addRecordings(before, note);
        this.#cards(before.id, note.cards, true);
      }
    }
    this.#known += known.length;
    if (fresh.length === 0) return;
    const home = commonest(known.map(({ textId }) => textId));
    const id = home ?? this.#addText(text);
    const places = generateNKeysBetween(this.#lastPlace.get(id) ?? null, null, fresh.length);
    this.#lastPlace.set(id, places.at(-1) ?? '');
    this.#addNotes(id, fresh, places);
    const title = this.#context.known.texts.get(id)?.title ?? text.title;
    this.#texts.push({ id, title, added: fresh.length });
  }

  report(): AnkiReport {
    const added = this.#texts.reduce((sum, text) => sum + text.added, 0);
    const [known, reviews, carried] = [this.#known, this.#reviews, this.#carried];
    return { texts: this.#texts, added, known, reviews, carried };
  }

  #addText({ title, notes }: BroughtText): TextId {
    const { log, moment } = this.#context;
    const textId = log.newId() as TextId;
    const asked = new Set(notes.flatMap(({ cards }) => cards.map(({ exercise }) => exercise)));
    const exercises = EXERCISES.filter((exercise) => asked.has(exercise));
    const sample = notes.slice(0, SCRIPT_SAMPLE).map(({ zh }) => zh);
    const fields = {
      title,
      exercises: exercises.length === 0 ? DIRECTIONS : exercises,
      chineseScript: detectChineseScript(sample.join('')),
      addedAt: moment.at,
    };
    log.edit({ kind: 'text-added', textId, fields });
    return textId;
  }

  #addNotes(textId: TextId, notes: readonly BroughtNote[], places: readonly string[]): void {
    const { log } = this.#context;
    for (let from = 0; from < notes.length; from += PAIRS_AT_ONCE) {
      const pairs = notes.slice(from, from + PAIRS_AT_ONCE).map(
        (note, index): AddedPair => ({
          noteId: log.newId() as NoteId,
          en: note.en,
          zh: note.zh,
          paragraph: note.place?.paragraph ?? from + index,
          heading: note.place?.heading ?? false,
          confidence: 1,
          place: places[from + index] ?? '',
          guid: note.guid,
          ...(Object.keys(note.alternatives).length > 0 && { alternatives: note.alternatives }),
          ...(note.tags.length > 0 && { tags: note.tags }),
          ...(note.pinyin !== null && { pinyin: note.pinyin }),
          ...this.#recordingsOf(note),
        }),
      );
      log.edit({ kind: 'pairs-added', textId, pairs });
      for (const [index, { noteId }] of pairs.entries()) {
        this.#cards(noteId, notes[from + index]?.cards ?? [], false);
      }
    }
  }

  #recordingsOf({ en, zh, sounds }: BroughtNote): Pick<NoteFields, 'recordings'> {
    const sides = Object.entries({ en, zh }).flatMap(([side, of]) => {
      const sha256 = this.#context.recordings.get(sounds[side as Language] ?? '');
      return sha256 === undefined ? [] : [[side, { of, sha256 }] as const];
    });
    return sides.length === 0 ? {} : { recordings: Object.fromEntries(sides) };
  }

  /** A pair that came before without its recordings gets them; else it stays as it is. */
  #addRecordings(before: Note, note: BroughtNote): void {
    const { recordings } = this.#recordingsOf(note);
    if (recordings === undefined || recordings === null) return;
    if (recordingNames(before).length > 0) return;
    this.#context.log.edit({ kind: 'note-changed', noteId: before.id, fields: { recordings } });
  }

  #cards(noteId: NoteId, cards: readonly BroughtCard[], isKnown: boolean): void {
    for (const card of cards) this.#card(cardIdOf(noteId, card.exercise), card, isKnown);
  }

  #card(cardId: CardId, card: BroughtCard, isKnown: boolean): void {
    const { log, lastTouched, moment } = this.#context;
    const last = lastTouched.get(cardId);
    const history = card
      .history()
      .filter(({ moment: { at } }) => last === undefined || at > last + SAME_ANSWER_MS);
    if (isKnown && history.length === 0) return;
    for (const { moment: then, action } of history) log.review(cardId, then, action);
    this.#reviews += history.length;
    if (card.carried !== undefined) {
      log.review(cardId, moment, { kind: 'carried', carried: card.carried });
      this.#carried[card.memoryFrom] += 1;
    }
    if (!isKnown) for (const mark of card.marks) log.review(cardId, moment, mark);
  }
}

/** The first of those that come most often; undefined of none. */
function commonest<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
