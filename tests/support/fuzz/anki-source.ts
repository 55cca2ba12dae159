import { unzipSync } from 'fflate';
import {
  ankiDatabase,
  ankiFile,
  GENERATIONS,
  type Generation,
  testSqlite,
  zipOf,
} from '../anki-file.ts';
import { SOUNDING } from '../sounding-sample.ts';
import { zstandardFrame } from '../zstandard-frame.ts';
import type { Dice } from './dice.ts';
import { HOSTILE } from './hostile-strings.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateEntries, packEntries, type ZipEntry } from './mutate-zip.ts';

const TABLES = ['notes', 'cards', 'revlog', 'col', 'decks', 'notetypes', 'fields', 'templates'];
const NUMBERS = [
  '-1',
  '0',
  '1e300',
  '-9e18',
  '9223372036854775807',
  "'x'",
  'NULL',
  "x'00ff'",
  '0.5',
];
const COLUMNS = {
  notes: ['id', 'guid', 'mid', 'tags', 'flds'],
  cards: [
    'id',
    'nid',
    'did',
    'ord',
    'type',
    'queue',
    'due',
    'ivl',
    'factor',
    'reps',
    'left',
    'data',
  ],
  revlog: ['id', 'cid', 'ease', 'ivl', 'factor', 'time', 'type'],
  col: ['crt', 'ver', 'conf', 'models', 'decks'],
} as const;

const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;
const anyText = (dice: Dice): string => quoted(dice.pick(HOSTILE));

/** Statements of which some fail in some generations: then they change nothing. */
const STATEMENTS: readonly ((dice: Dice) => string)[] = [
  (dice) => `DROP TABLE ${dice.pick(TABLES)}`,
  (dice) => {
    const table = dice.pick(TABLES);
    return `ALTER TABLE ${table} RENAME TO hidden; CREATE VIEW ${table} AS SELECT * FROM hidden`;
  },
  (dice) => `ALTER TABLE ${dice.pick(TABLES)} ADD COLUMN more AS (zeroblob(900000000))`,
  (dice) => {
    const table = dice.pick(['notes', 'cards', 'revlog', 'col'] as const);
    return `ALTER TABLE ${table} DROP COLUMN ${dice.pick(COLUMNS[table])}`;
  },
  (dice) => `CREATE TRIGGER t AFTER INSERT ON ${dice.pick(TABLES)} BEGIN DELETE FROM notes; END`,
  () => 'CREATE VIRTUAL TABLE v USING fts3(a)',
  (dice) => {
    const table = dice.pick(['notes', 'cards', 'revlog', 'col'] as const);
    const where = dice.chance(0.7) ? ' WHERE rowid % 2 = 0' : '';
    return `UPDATE ${table} SET ${dice.pick(COLUMNS[table])} = ${dice.pick(NUMBERS)}${where}`;
  },
  (dice) => `UPDATE notes SET flds = ${anyText(dice)} || char(31) || ${anyText(dice)} || flds`,
  (dice) => `UPDATE notes SET flds = replace(flds, '。', ${anyText(dice)} || '。')`,
  (dice) => `UPDATE notes SET flds = replace(flds, '.mp3]', ${anyText(dice)} || ']')`,
  () => "UPDATE notes SET flds = replace(flds, '0.mp3', '../../../etc/passwd')",
  (dice) => `UPDATE notes SET guid = ${anyText(dice)}`,
  (dice) => `UPDATE notes SET tags = ' ' || ${anyText(dice)} || ' '`,
  (dice) =>
    `UPDATE notes SET flds = flds || cast(x'eda080ff' as text)${dice.chance(0.5) ? ' WHERE id = 1001' : ''}`,
  (dice) => {
    const place = dice.pick([
      'notes SET guid',
      'notes SET tags',
      'decks SET name',
      'fields SET name',
    ]);
    return `UPDATE ${place} = cast(x'eda080' as text) WHERE rowid % 2 = 0 AND id > 1`;
  },
  (dice) => `UPDATE cards SET data = ${anyText(dice)}`,
  (dice) => `UPDATE cards SET data = '{"s":${dice.pick(['-1', '1e400', '[]', '"x"'])},"d":5}'`,
  (dice) => `UPDATE decks SET name = ${anyText(dice)} WHERE id > 1`,
  (dice) => `UPDATE notetypes SET name = ${anyText(dice)}`,
  (dice) => `UPDATE col SET ${dice.pick(COLUMNS.col)} = ${anyText(dice)}`,
  (dice) =>
    `UPDATE col SET models = replace(models, '"name"', ${quoted(dice.pick(['"__proto__"', '"constructor"', '[[', '1']))})`,
  (dice) =>
    `UPDATE col SET decks = replace(decks, 'Everyday', ${quoted(JSON.stringify(dice.pick(HOSTILE)).slice(1, -1))})`,
  () =>
    `UPDATE col SET decks = '{"__proto__":{"id":2,"name":"x"},"2":{"id":2,"name":{"toString":1}}}'`,
  () =>
    'INSERT INTO revlog SELECT id + 1, cid, usn, ease, ivl, lastIvl, factor, time, type FROM revlog',
  () =>
    'INSERT INTO cards SELECT id + 5000, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data FROM cards',
  () => 'DELETE FROM notes',
];

interface SoundFile {
  readonly entries: readonly ZipEntry[];
  readonly database: Uint8Array;
}

const sound = new Map<Generation, Promise<SoundFile>>();

/** The same small file in each generation, made once. */
function soundFile(generation: Generation): Promise<SoundFile> {
  const known = sound.get(generation) ?? makeSound(generation);
  sound.set(generation, known);
  return known;
}

async function makeSound(generation: Generation): Promise<SoundFile> {
  const file = await ankiFile(SOUNDING, generation);
  const entries = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  return { entries, database: await ankiDatabase(SOUNDING, generation) };
}

/** An Anki file of one of the three generations with something wrong in its tables, bytes or entries. */
export async function ankiSource(dice: Dice): Promise<Blob> {
  const generation = dice.pick(GENERATIONS);
  const { entries, database } = await soundFile(generation);
  const mutated = await mutatedDatabase(database, dice);
  const packed = generation === 'anki21b' ? zstandardFrame(mutated) : mutated;
  const content = dice.chance(0.1) ? mutateBytes(packed, dice) : packed;
  const changed = entries.map(([name, old]): ZipEntry => {
    if (name === `collection.${generation}`) return [name, content];
    return dice.chance(0.1) ? [name, mutateBytes(old, dice)] : [name, old];
  });
  if (dice.chance(0.7)) return zipOf(Object.fromEntries(changed));
  return new Blob([packEntries(dice.chance(0.6) ? mutateEntries(changed, dice) : changed, dice)]);
}

async function mutatedDatabase(database: Uint8Array, dice: Dice): Promise<Uint8Array> {
  const sqlite = await testSqlite();
  const db = new sqlite.Database(database);
  // The order of names that only Anki has keeps the engine from changing anything.
  db.run('PRAGMA writable_schema = ON');
  db.run("UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', '')");
  db.run('PRAGMA writable_schema = RESET');
  for (let turn = dice.few(5); turn > 0; turn -= 1) {
    try {
      db.run(dice.pick(STATEMENTS)(dice));
    } catch {
      // Not in this generation, or not after what another has done.
    }
  }
  const bytes = db.export();
  db.close();
  return dice.chance(0.25) ? mutateBytes(bytes, dice) : bytes;
}
