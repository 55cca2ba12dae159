import type { Database, Statement } from 'sql.js';
import { type ExportDays, toCardColumns, toLogColumns } from '../../domain/anki/anki-rows.ts';
import { fieldMarkup } from '../../domain/anki/field-markup.ts';
import { writeFieldPinyin } from '../../domain/anki/field-pinyin.ts';
import { ANSWER_BREAK, OWN_TEMPLATES, writePlace } from '../../domain/anki/own-note-type.ts';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { type CardId, cardIdOf } from '../../domain/cards/card-id.ts';
import { isAskable, type Note } from '../../domain/cards/note.ts';
import { recordingOf } from '../../domain/cards/recordings.ts';
import { ownAtPlaces } from '../../domain/chinese/own/own-at-place.ts';
import { newCard } from '../../domain/reviews/card.ts';
import { cardTimeline } from '../../domain/reviews/card-timeline.ts';
import { dayStart } from '../../domain/reviews/learning-day.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { stampTime } from '../../shared/hybrid-clock.ts';
import type { EpochMs } from '../../shared/time.ts';
import { deckNames } from './deck-names.ts';
import { guidOf } from './known-notes.ts';
import { createTables, insertInto } from './old-tables.ts';
import {
  collectionSettings,
  DECK_OPTIONS,
  deckJson,
  OWN_TYPE_ID,
  ownNoteType,
} from './own-frame.ts';
import { sha1Start } from './sha-1.ts';
import type { Sqlite } from './sqlite.ts';

export interface WriterRules {
  readonly now: EpochMs;
  readonly utcOffset: (at: EpochMs) => number;
  readonly rolloverHour: number;
  readonly parameters: readonly number[];
  readonly days: ExportDays;
  /** Names of the files of recordings, by the names of these; of those that go along. */
  readonly sounds: ReadonlyMap<string, string>;
}

export interface WrittenText {
  readonly text: BilingualText;
  /** In their order. */
  readonly notes: readonly Note[];
  /** Of all cards, each in the order of the log. */
  readonly reviews: ReadonlyMap<CardId, readonly Review[]>;
  readonly desiredRetention: number;
}

const SCHEMA = 11;
/** Not yet synchronised. */
const UNSYNCED = -1;
const FIELD_BREAK = '\u001f';

/** Ids of one table: the wished time in ms where it is free, else the next. */
class Ids {
  readonly #taken = new Set<number>();
  next(wished: number): number {
    let id = Math.max(1, Math.floor(wished));
    while (this.#taken.has(id)) id += 1;
    this.#taken.add(id);
    return id;
  }
}

/** Fills a collection of schema 11, text by text. */
export class AnkiWriter {
  readonly #db: Database;
  readonly #rules: WriterRules;
  readonly #ids = { decks: new Ids(), notes: new Ids(), cards: new Ids(), log: new Ids() };
  readonly #counts = { notes: 0, cards: 0, reviews: 0 };
  readonly #insert: Readonly<Record<'notes' | 'cards' | 'revlog', Statement>>;
  #decks: readonly number[] = [];
  #place = 0;

  constructor(sqlite: Sqlite, rules: WriterRules) {
    this.#rules = rules;
    this.#db = new sqlite.Database();
    this.#db.run(createTables());
    this.#db.run('BEGIN');
    const prepare = (table: string): Statement => this.#db.prepare(insertInto(table));
    this.#insert = { notes: prepare('notes'), cards: prepare('cards'), revlog: prepare('revlog') };
  }

  /** The decks, one a text, and what the collection says of itself. */
  begin(texts: readonly { readonly title: string; readonly addedAt: EpochMs }[]): void {
    const { now, utcOffset, rolloverHour, days } = this.#rules;
    this.#decks = texts.map(({ addedAt }) => this.#ids.decks.next(addedAt));
    const names = deckNames(texts.map(({ title }) => title));
    const decks = names.map((name, at) => {
      const id = this.#decks[at] ?? 0;
      return [id, deckJson(id, name, now)];
    });
    const offset = utcOffset(now);
    const createdAt = dayStart(days.firstDay, offset, rolloverHour) / 1_000;
    this.#db.run(insertInto('col'), [
      1,
      createdAt,
      now,
      now,
      SCHEMA,
      0,
      0,
      0,
      JSON.stringify(collectionSettings(offset, rolloverHour)),
      JSON.stringify({ [OWN_TYPE_ID]: ownNoteType(now) }),
      JSON.stringify({ 1: deckJson(1, 'Default', now), ...Object.fromEntries(decks) }),
      JSON.stringify(DECK_OPTIONS),
      '{}',
    ]);
  }

  /** @param at place of the text among those that it was begun with */
  text(at: number, { text, notes, reviews, desiredRetention }: WrittenText): void {
    const deck = this.#decks[at] ?? 1;
    const asked = OWN_TEMPLATES.map(([, direction]) => text.exercises.includes(direction));
    if (!asked.includes(true)) return;
    for (const [place, note] of notes.filter(isAskable).entries()) {
      const noteId = this.#note(note, text.addedAt + place, asked);
      for (const [ord, [, direction]] of OWN_TEMPLATES.entries()) {
        if (asked[ord] !== true) continue;
        const cardId = cardIdOf(note.id, direction);
        const log = reviews.get(cardId) ?? [];
        this.#card({ cardId, noteId, deck, ord, log, desiredRetention });
      }
    }
  }

  finish() {
    for (const statement of Object.values(this.#insert)) statement.free();
    this.#db.run('COMMIT');
    return { database: this.#db.export(), ...this.#counts };
  }

  close(): void {
    this.#db.close();
  }

  #note(note: Note, wishedId: number, asked: readonly boolean[]): number {
    const { en, zh, alternatives, tags = [], paragraph, heading } = note;
    const id = this.#ids.notes.next(wishedId);
    const also = (answers: readonly string[] = []): string =>
      answers.map(fieldMarkup).join(ANSWER_BREAK);
    const fields = [
      fieldMarkup(en),
      fieldMarkup(zh),
      also(alternatives?.en),
      also(alternatives?.zh),
      asked[0] === true ? '1' : '',
      asked[1] === true ? '1' : '',
      writePlace(paragraph, heading),
      writeFieldPinyin(zh, ownAtPlaces(zh, note.pinyin)),
      this.#sound(recordingOf(note, 'en')),
      this.#sound(recordingOf(note, 'zh')),
    ];
    const changed = [note.stamp, ...Object.values(note.changed)].map(stampTime);
    const modified = Math.floor(Math.max(...changed) / 1_000);
    const written = tags.length === 0 ? '' : ` ${tags.join(' ')} `;
    const flds = fields.join(FIELD_BREAK);
    this.#insert.notes.run([
      id,
      guidOf(note),
      OWN_TYPE_ID,
      modified,
      UNSYNCED,
      written,
      flds,
      en,
      sha1Start(en),
      0,
      '',
    ]);
    this.#counts.notes += 1;
    return id;
  }

  #sound(recording: string | undefined): string {
    const file = this.#rules.sounds.get(recording ?? '');
    return file === undefined ? '' : `[sound:${file}]`;
  }

  #card(wish: {
    readonly cardId: CardId;
    readonly noteId: number;
    readonly deck: number;
    readonly ord: number;
    readonly log: readonly Review[];
    readonly desiredRetention: number;
  }): void {
    const { days, now, parameters } = this.#rules;
    const { cardId, noteId, deck, ord, desiredRetention } = wish;
    const id = this.#ids.cards.next(noteId);
    const steps = cardTimeline(cardId, wish.log, parameters);
    const card = steps.at(-1)?.card ?? newCard(cardId);
    this.#place += 1;
    const columns = toCardColumns(card, this.#place, days, desiredRetention);
    const { type, queue, due, interval, factor, reps, lapses, left, flags, data } = columns;
    const modified = Math.floor(now / 1_000);
    const head = [id, noteId, deck, ord, modified, UNSYNCED];
    const schedule = [type, queue, due, interval, factor, reps, lapses, left];
    this.#insert.cards.run([...head, ...schedule, 0, 0, flags, data]);
    this.#counts.cards += 1;
    for (const row of toLogColumns(steps)) {
      const rowId = this.#ids.log.next(row.at);
      const answer = [row.ease, row.interval, row.lastInterval, row.factor];
      this.#insert.revlog.run([
        rowId,
        id,
        UNSYNCED,
        ...answer,
        Math.round(row.durationMs),
        row.type,
      ]);
      this.#counts.reviews += 1;
    }
  }
}
