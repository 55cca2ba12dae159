import type {
  AnkiDeck,
  AnkiDeckId,
  AnkiNoteType,
  AnkiTypeId,
} from '../../domain/anki/anki-collection.ts';
import { protobufNumber, protobufText, readProtobuf } from './protobuf.ts';
import type { CollectionFrame } from './read-old-schema.ts';
import type { SqliteFile, SqlValue } from './sqlite.ts';

const MOST = 100_000;
/** Field 1 of a type's settings is its kind, of a template's its front. Source: Anki's notetypes.proto. */
const [KIND, QUESTION] = [1, 1];
const CLOZE = 1;

/** From schema 15 on, note types, fields, templates, decks and settings have tables of their own. */
export function readNewSchema(file: SqliteFile): CollectionFrame {
  for (const table of ['notetypes', 'fields', 'templates', 'decks', 'config'])
    file.columnsOf(table);
  const fields = group(file.rows('SELECT ntid, ord, name FROM fields', MOST));
  const templates = group(file.rows('SELECT ntid, ord, name, config FROM templates', MOST));
  const types = file.rows('SELECT id, name, config FROM notetypes', MOST).map(
    ([id, name, config]): AnkiNoteType => ({
      id: Number(id) as AnkiTypeId,
      name: String(name),
      isCloze: protobufNumber(messageOf(config), KIND) === CLOZE,
      fields: (fields.get(Number(id)) ?? []).map((row) => String(row[2])),
      templates: (templates.get(Number(id)) ?? []).map((row) => ({
        name: String(row[2]),
        question: protobufText(messageOf(row[3]), QUESTION),
      })),
    }),
  );
  const decks = file.rows('SELECT id, name FROM decks', MOST).map(
    ([id, name]): AnkiDeck => ({
      id: Number(id) as AnkiDeckId,
      name: String(name).replaceAll('\u001f', '::'),
    }),
  );
  return { types: byId(types), decks: byId(decks), createdOffset: readOffset(file) };
}

/** In the order in which they were made; the tables may stand in the order of their names. */
function byId<Row extends { readonly id: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.id - b.id);
}

function readOffset(file: SqliteFile): number | undefined {
  const rows = file.rows(`SELECT val FROM config WHERE "KEY" = 'creationOffset'`, MOST);
  const value = rows[0]?.[0];
  const text = value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value);
  const offset = Number.parseInt(text, 10);
  return Number.isInteger(offset) ? offset : undefined;
}

function messageOf(value: SqlValue | undefined) {
  return readProtobuf(value instanceof Uint8Array ? value : new Uint8Array());
}

/** Rows by their first column, in order of their second. */
function group(rows: readonly (readonly SqlValue[])[]): Map<number, (readonly SqlValue[])[]> {
  const groups = new Map<number, (readonly SqlValue[])[]>();
  for (const row of rows.toSorted((a, b) => Number(a[1]) - Number(b[1]))) {
    const key = Number(row[0]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
