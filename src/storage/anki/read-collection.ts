import type {
  AnkiCard,
  AnkiCardId,
  AnkiCollection,
  AnkiDeckId,
  AnkiNote,
  AnkiNoteId,
  AnkiTypeId,
} from '../../domain/anki/anki-collection.ts';
import { AnkiRefusal } from './anki-failure.ts';
import { readCardData } from './read-card-data.ts';
import { readLog } from './read-log.ts';
import { readNewSchema } from './read-new-schema.ts';
import { readOldSchema } from './read-old-schema.ts';
import { type Sqlite, SqliteFile, type SqlValue } from './sqlite.ts';

const MOST_NOTES = 1_000_000;
const MOST_CARDS = 4_000_000;
/** Text of all fields, in UTF-16 units. */
const MOST_TEXT = 400_000_000;
const ROWS_AT_ONCE = 5_000;
const FIELD_BREAK = '\u001f';
const NEEDED = {
  col: ['crt', 'mod', 'models', 'decks', 'conf'],
  notes: ['id', 'guid', 'mid', 'tags', 'flds'],
  cards: ['id', 'nid', 'did', 'ord', 'type', 'queue', 'due', 'ivl', 'odue', 'odid', 'data'],
  revlog: ['id', 'cid', 'ease', 'ivl', 'factor', 'time', 'type'],
} as const;

/**
 * Reads the database of a package. Only tables are read, never views; triggers do not run where nothing
 * is written.
 *
 * @param onRow called after every few thousand rows
 * @throws AnkiRefusal
 */
export function readCollection(
  sqlite: Sqlite,
  database: Uint8Array,
  onRows: (done: number, total: number) => void = () => undefined,
): Omit<AnkiCollection, 'media'> {
  const file = new SqliteFile(sqlite, database);
  try {
    for (const [table, columns] of Object.entries(NEEDED)) {
      const found = new Set(file.columnsOf(table));
      if (!columns.every((column) => found.has(column))) {
        throw new AnkiRefusal({ kind: 'strange-tables' });
      }
    }
    const onRow = counting(totalRows(file), onRows);
    const [times = []] = file.rows('SELECT crt, mod FROM col LIMIT 1', 1);
    const isNew = file.columnsOf('notetypes').length > 0;
    const { types, decks, createdOffset } = isNew ? readNewSchema(file) : readOldSchema(file);
    const notes = readNotes(file, onRow);
    const cards = readCards(file, onRow);
    const { log, odd } = readLog(file, onRow);
    return {
      createdAt: numberOf(times[0]),
      ...(createdOffset !== undefined && { createdOffset }),
      modifiedAt: numberOf(times[1]),
      types,
      decks,
      notes: notes.rows,
      cards: cards.rows,
      log,
      odd: odd + notes.odd + cards.odd,
    };
  } finally {
    file.close();
  }
}

function totalRows(file: SqliteFile): number {
  return ['notes', 'cards', 'revlog']
    .map((table) => numberOf(file.rows(`SELECT count(*) FROM ${table}`, 1)[0]?.[0]))
    .reduce((sum, count) => sum + count, 0);
}

function counting(total: number, onRows: (done: number, total: number) => void): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % ROWS_AT_ONCE === 0) onRows(done, total);
  };
}

interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly odd: number;
}

function readNotes(file: SqliteFile, onRow: () => void): ReadRows<AnkiNote> {
  const notes = new Map<number, AnkiNote>();
  let [text, odd] = [0, 0];
  for (const row of file.each('SELECT id, guid, mid, tags, flds FROM notes', MOST_NOTES)) {
    onRow();
    const [id, guid, typeId, tags, fields] = row;
    if (typeof id !== 'number' || typeof fields !== 'string' || notes.has(id)) {
      odd += 1;
      continue;
    }
    text += fields.length;
    if (text > MOST_TEXT) throw new AnkiRefusal({ kind: 'expands-too-much', limit: MOST_TEXT });
    notes.set(id, {
      id: id as AnkiNoteId,
      guid: textOf(guid) === '' ? String(id) : textOf(guid),
      typeId: numberOf(typeId) as AnkiTypeId,
      tags: textOf(tags),
      fields: fields.split(FIELD_BREAK),
    });
  }
  return { rows: [...notes.values()], odd };
}

const CARDS =
  'SELECT id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, "left", odue, odid, flags, data FROM cards';

function readCards(file: SqliteFile, onRow: () => void): ReadRows<AnkiCard> {
  const cards = new Map<number, AnkiCard>();
  let odd = 0;
  for (const row of file.each(CARDS, MOST_CARDS)) {
    onRow();
    const [id, noteId] = row;
    if (typeof id !== 'number' || typeof noteId !== 'number' || cards.has(id)) odd += 1;
    else cards.set(id, toCard(row));
  }
  return { rows: [...cards.values()], odd };
}

function toCard(row: readonly SqlValue[]): AnkiCard {
  const at = (place: number): number => Math.trunc(numberOf(row[place]));
  const [originalDue, originalDeck] = [at(12), at(13)];
  const isVisiting = originalDeck !== 0;
  return {
    id: at(0) as AnkiCardId,
    noteId: at(1) as AnkiNoteId,
    deckId: (isVisiting ? originalDeck : at(2)) as AnkiDeckId,
    template: at(3),
    type: at(4),
    queue: at(5),
    due: isVisiting && originalDue !== 0 ? originalDue : at(6),
    interval: at(7),
    factor: at(8),
    reps: at(9),
    lapses: at(10),
    left: at(11),
    flag: at(14) & 7,
    ...readCardData(textOf(row[15])),
  };
}

function numberOf(value: SqlValue | undefined): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function textOf(value: SqlValue | undefined): string {
  return typeof value === 'string' ? value : value === null ? '' : String(value ?? '');
}
