import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js';
import { wellFormed } from '../../domain/text/well-formed.ts';
import { AnkiRefusal, damagedFile } from './anki-failure.ts';

/** The database engine, started. */
export type Sqlite = SqlJsStatic;
export type SqlValue = number | string | Uint8Array | null;

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
/** Places in the header that say how the file is written to, and the value for plain files. */
const [WRITE_VERSION, READ_VERSION, PLAIN, LOGGED] = [18, 19, 1, 2];

/**
 * @param wasm the engine's WebAssembly
 * @throws AnkiRefusal `no-engine` where the browser refuses to run it
 */
export async function startSqlite(wasm: ArrayBuffer): Promise<Sqlite> {
  try {
    return await initSqlJs({ wasmBinary: wasm });
  } catch {
    throw new AnkiRefusal({ kind: 'no-engine' });
  }
}

/** A database file that is only read. */
export class SqliteFile {
  readonly #db: Database;

  /** @throws AnkiRefusal `no-database`, `strange-tables`, `damaged-file` */
  constructor(sqlite: Sqlite, bytes: Uint8Array) {
    const magic = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
    if (bytes.length < HEADER_BYTES || magic !== MAGIC) {
      throw new AnkiRefusal({ kind: 'no-database' });
    }
    // Its log would stand beside it, and does not: it is plain, whatever it says.
    if (bytes[READ_VERSION] === LOGGED) bytes.set([PLAIN, PLAIN], WRITE_VERSION);
    this.#db = new sqlite.Database(bytes);
    this.#forgetForeignOrder();
    // Nothing that the file's own schema says may run functions, and nothing be written.
    for (const pragma of ['trusted_schema = OFF', 'query_only = ON', 'cell_size_check = ON']) {
      attempt(() => this.#db.run(`PRAGMA ${pragma}`));
    }
  }

  /**
   * Anki sorts names by an order of its own, without which the engine reads no table that is kept in that
   * order. Nothing here asks for names in order, so this copy of the schema does without it.
   */
  #forgetForeignOrder(): void {
    const wanted = "SELECT count(*) FROM sqlite_master WHERE sql LIKE '%collate unicase%'";
    if (this.rows(wanted, 1)[0]?.[0] === 0) return;
    const cut = "replace(replace(sql, 'COLLATE unicase', ''), 'collate unicase', '')";
    attempt(() => {
      this.#db.run('PRAGMA writable_schema = ON');
      this.#db.run(`UPDATE sqlite_master SET sql = ${cut} WHERE sql LIKE '%collate unicase%'`);
      this.#db.run('PRAGMA writable_schema = RESET');
    });
  }

  /** Columns of a table; empty where there is no such table. A view in its place is refused. */
  columnsOf(table: string): readonly string[] {
    const [kind] = this.rows(`SELECT type, sql FROM sqlite_master WHERE name = '${table}'`, 1);
    if (kind === undefined) return [];
    if (kind[0] !== 'table' || /^\s*create\s+virtual/iu.test(String(kind[1]))) throw strange();
    const columns = this.rows(`PRAGMA table_xinfo(${table})`, 1_000);
    // A column that is reckoned would run what the file says.
    if (columns.some((column) => column[6] !== 0)) throw strange();
    return columns.map((column) => String(column[1]));
  }

  /**
   * Rows of a query, one by one.
   *
   * @param most rows; a damaged tree can give the same ones without end
   * @throws AnkiRefusal `damaged-file`, `too-many-rows`
   */
  *each(sql: string, most: number): Generator<readonly SqlValue[]> {
    const statement = attempt(() => this.#db.prepare(sql));
    try {
      for (let count = 0; attempt(() => statement.step()); count += 1) {
        if (count >= most) throw new AnkiRefusal({ kind: 'too-many-rows', limit: most });
        yield wellFormedRow(attempt(() => statement.get()));
      }
    } finally {
      statement.free();
    }
  }

  rows(sql: string, most: number): (readonly SqlValue[])[] {
    return [...this.each(sql, most)];
  }

  close(): void {
    this.#db.close();
  }
}

/** The engine reads short strings without looking whether they are UTF-8. */
function wellFormedRow(row: SqlValue[]): readonly SqlValue[] {
  for (const [place, value] of row.entries()) {
    if (typeof value === 'string') row[place] = wellFormed(value);
  }
  return row;
}

/** The engine throws errors of its own at what it cannot read. */
function attempt<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof AnkiRefusal) throw cause;
    throw damagedFile();
  }
}

function strange(): AnkiRefusal {
  return new AnkiRefusal({ kind: 'strange-tables' });
}
