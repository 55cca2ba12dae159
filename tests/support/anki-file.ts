import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { type Sqlite, type SqlValue, startSqlite } from '../../src/storage/anki/sqlite.ts';
import { zstandardFrame } from './zstandard-frame.ts';

/** The three kinds of package that Anki has written, the oldest first. */
export type Generation = 'anki2' | 'anki21' | 'anki21b';
export const GENERATIONS: readonly Generation[] = ['anki2', 'anki21', 'anki21b'];

export interface FileNote {
  readonly id: number;
  readonly guid: string;
  readonly fields: readonly string[];
  readonly tags?: string;
  readonly typeId?: number;
}

export interface FileCard {
  readonly id: number;
  readonly noteId: number;
  readonly deckId?: number;
  readonly ord?: number;
  readonly type?: number;
  readonly queue?: number;
  readonly due?: number;
  readonly ivl?: number;
  readonly factor?: number;
  readonly reps?: number;
  readonly lapses?: number;
  readonly left?: number;
  readonly flags?: number;
  readonly data?: string;
}

/** id, cid, ease, ivl, factor, time, type. */
export type FileReview = readonly [number, number, number, number, number, number, number];

export interface FileContent {
  readonly createdAt: number;
  readonly fields: readonly string[];
  /** Fronts of the templates. */
  readonly fronts: readonly string[];
  readonly decks: Readonly<Record<number, string>>;
  readonly notes: readonly FileNote[];
  readonly cards: readonly FileCard[];
  readonly reviews: readonly FileReview[];
  readonly isCloze?: boolean;
  /** Files beside the collection, by the names that notes call them by. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** SQL to be run before the file is closed. */
  readonly afterwards?: string;
}

export const TYPE_ID = 1_500_000_000_000;

let engine: Promise<Sqlite> | undefined;

/** The database engine, started once for all tests of a file. */
export function testSqlite(): Promise<Sqlite> {
  const path = new URL('../../node_modules/sql.js/dist/sql-wasm.wasm', import.meta.url);
  const bytes = readFileSync(path);
  engine ??= startSqlite(new Uint8Array(bytes).buffer);
  return engine;
}

const OLD_TABLES = `
  CREATE TABLE col (id integer primary key, crt integer, mod integer, scm integer, ver integer,
    dty integer, usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);
  CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer,
    tags text, flds text, sfld integer, csum integer, flags integer, data text);
  CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer, mod integer,
    usn integer, type integer, queue integer, due integer, ivl integer, factor integer, reps integer,
    lapses integer, left integer, odue integer, odid integer, flags integer, data text);
  CREATE TABLE revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer,
    lastIvl integer, factor integer, time integer, type integer);`;
const NEW_TABLES = `
  CREATE TABLE notetypes (id integer primary key, name text, mtime_secs integer,
    usn integer, config blob);
  CREATE TABLE fields (ntid integer, ord integer, name text, config blob,
    PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
  CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
  CREATE TABLE templates (ntid integer, ord integer, name text, mtime_secs integer,
    usn integer, config blob, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
  CREATE TABLE decks (id integer primary key, name text, mtime_secs integer,
    usn integer, common blob, kind blob);
  CREATE UNIQUE INDEX idx_decks_name ON decks (name);
  CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
  CREATE UNIQUE INDEX idx_templates_name_ntid ON templates (name, ntid);
  CREATE TABLE config ("KEY" text PRIMARY KEY, usn integer, mtime_secs integer, val blob) WITHOUT ROWID;`;

/** Names compare by an order that only Anki has, and that no reader may need. */
const FOREIGN_ORDER = `
  PRAGMA writable_schema = ON;
  UPDATE sqlite_master SET sql = replace(sql, 'name text', 'name text COLLATE unicase');
  PRAGMA writable_schema = OFF;`;

/** A message with one field of bytes. */
function message(number: number, content: Uint8Array): Uint8Array {
  const length: number[] = [];
  let rest = content.length;
  for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128);
  return new Uint8Array(
    Buffer.concat([Uint8Array.of((number << 3) | 2, ...length, rest), content]),
  );
}

type Insert = (table: string, rows: readonly (readonly SqlValue[])[]) => void;

/** The database of a package, in the schema of its generation. */
export async function ankiDatabase(
  content: FileContent,
  generation: Generation,
): Promise<Uint8Array> {
  const sqlite = await testSqlite();
  const db = new sqlite.Database();
  const insert: Insert = (table, rows) => {
    for (const row of rows)
      db.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join()})`, [...row]);
  };
  db.run('BEGIN');
  db.run(OLD_TABLES);
  const isNew = generation === 'anki21b';
  if (isNew) {
    db.run(NEW_TABLES);
    insertNew(content, insert);
  }
  insert('col', [
    [
      1,
      content.createdAt,
      Date.UTC(2026, 0, 5),
      0,
      isNew ? 18 : 11,
      0,
      0,
      0,
      ...(isNew ? ['', '', ''] : oldJson(content)),
      '{}',
      '{}',
    ],
  ]);
  insert(
    'notes',
    content.notes.map((note) => [
      note.id,
      note.guid,
      note.typeId ?? TYPE_ID,
      0,
      -1,
      note.tags ?? '',
      note.fields.join('\u001f'),
      '',
      0,
      0,
      '',
    ]),
  );
  insert(
    'cards',
    content.cards.map((card) => [
      card.id,
      card.noteId,
      card.deckId ?? 1,
      card.ord ?? 0,
      0,
      -1,
      card.type ?? 0,
      card.queue ?? 0,
      card.due ?? 0,
      card.ivl ?? 0,
      card.factor ?? 0,
      card.reps ?? 0,
      card.lapses ?? 0,
      card.left ?? 0,
      0,
      0,
      card.flags ?? 0,
      card.data ?? '',
    ]),
  );
  insert(
    'revlog',
    content.reviews.map(([id, cid, ease, ivl, factor, time, type]) => [
      id,
      cid,
      -1,
      ease,
      ivl,
      0,
      factor,
      time,
      type,
    ]),
  );
  if (content.afterwards !== undefined) db.run(content.afterwards);
  db.run('COMMIT');
  if (isNew) db.run(FOREIGN_ORDER);
  const bytes = db.export();
  db.close();
  return bytes;
}

function oldJson({ fields, fronts, decks, isCloze }: FileContent): string[] {
  const model = {
    id: TYPE_ID,
    name: 'Basic',
    type: isCloze === true ? 1 : 0,
    flds: fields.map((name, ord) => ({ name, ord })),
    tmpls: fronts.map((qfmt, ord) => ({ name: `Card ${ord + 1}`, ord, qfmt, afmt: '' })),
  };
  const listed = Object.entries(decks).map(([id, name]) => [id, { id: Number(id), name }]);
  return [
    JSON.stringify({ creationOffset: 0 }),
    JSON.stringify({ [TYPE_ID]: model }),
    JSON.stringify(Object.fromEntries(listed)),
  ];
}

function insertNew({ fields, fronts, decks, isCloze }: FileContent, insert: Insert): void {
  const nothing = new Uint8Array();
  const kind = isCloze === true ? Uint8Array.of(8, 1) : nothing;
  insert('notetypes', [[TYPE_ID, 'Basic', 0, 0, kind]]);
  insert(
    'fields',
    fields.map((name, ord) => [TYPE_ID, ord, name, nothing]),
  );
  insert(
    'templates',
    fronts.map((front, ord) => [TYPE_ID, ord, `Card ${ord + 1}`, 0, 0, message(1, strToU8(front))]),
  );
  insert(
    'decks',
    Object.entries(decks).map(([id, name]) => [
      Number(id),
      name.replaceAll('::', '\u001f'),
      0,
      0,
      nothing,
      nothing,
    ]),
  );
  insert('config', [['creationOffset', 0, 0, strToU8('0')]]);
}

/** A package as Anki of a generation writes it. */
export async function ankiFile(content: FileContent, generation: Generation): Promise<Blob> {
  const database = await ankiDatabase(content, generation);
  const files = Object.entries(content.media ?? {});
  const isNew = generation === 'anki21b';
  const packed = files.map(([, bytes], at) => [String(at), isNew ? zstandardFrame(bytes) : bytes]);
  // Two more that are listed and are not there.
  const names = [...files.map(([name]) => name), 'a.mp3', 'b.mp3'];
  if (!isNew) {
    return zipOf({
      [`collection.${generation}`]: database,
      media: strToU8(JSON.stringify(Object.fromEntries(names.entries()))),
      ...Object.fromEntries(packed),
    });
  }
  const entries = names.map((name) => message(1, message(1, strToU8(name))));
  const media = new Uint8Array(Buffer.concat(entries));
  return zipOf({
    ...Object.fromEntries(packed),
    meta: Uint8Array.of(8, 3),
    // What old programs are shown.
    'collection.anki2': strToU8('not a database'),
    'collection.anki21b': zstandardFrame(database),
    media: zstandardFrame(media),
  });
}

export function zipOf(files: Readonly<Record<string, Uint8Array>>): Blob {
  return new Blob([new Uint8Array(zipSync({ ...files }))]);
}
