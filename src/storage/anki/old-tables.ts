/*
 * The tables of an Anki collection of schema 11, which every Anki since 2012 reads. Names, kinds and order
 * of the columns are Anki's; see docs/anki.md.
 */

export const TABLES: Readonly<Record<string, string>> = {
  col: 'id crt mod scm ver dty usn ls conf:text models:text decks:text dconf:text tags:text',
  notes: 'id guid:text mid mod usn tags:text flds:text sfld csum flags data:text',
  cards:
    'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data:text',
  revlog: 'id cid usn ease ivl lastIvl factor time type',
};

const INDEXES: Readonly<Record<string, string>> = {
  ix_notes_usn: 'notes (usn)',
  ix_cards_usn: 'cards (usn)',
  ix_revlog_usn: 'revlog (usn)',
  ix_cards_nid: 'cards (nid)',
  ix_cards_sched: 'cards (did, queue, due)',
  ix_revlog_cid: 'revlog (cid)',
  ix_notes_csum: 'notes (csum)',
};

/** The statements that make an empty collection. */
export function createTables(): string {
  const tables = Object.entries(TABLES).map(([name, columns]) => {
    const declared = columns.split(' ').map((column) => {
      const [title = '', kind = 'integer'] = column.split(':');
      return `"${title}" ${kind} ${title === 'id' ? 'PRIMARY KEY' : 'NOT NULL'}`;
    });
    return `CREATE TABLE ${name} (${declared.join(', ')});`;
  });
  const graves =
    'CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);';
  const indexes = Object.entries(INDEXES).map(([name, on]) => `CREATE INDEX ${name} ON ${on};`);
  return [...tables, graves, ...indexes].join('\n');
}

/** A statement that adds a row to one of the tables. */
export function insertInto(table: keyof typeof TABLES): string {
  const places = (TABLES[table] ?? '').split(' ').map(() => '?');
  return `INSERT INTO ${table} VALUES (${places.join(', ')})`;
}
