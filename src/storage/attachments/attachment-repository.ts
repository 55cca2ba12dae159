import type { DuizhaoDatabase } from '../database.ts';
import type { AttachmentRow } from './attachment.ts';

/** Undefined where it is not on this device. */
export function readAttachment(
  db: DuizhaoDatabase,
  sha256: string,
): PromiseLike<AttachmentRow | undefined> {
  return db.attachments.get(sha256);
}

/** Whether it is on this device. Reads no bytes. */
export async function hasAttachment(db: DuizhaoDatabase, sha256: string): Promise<boolean> {
  return (await db.attachments.where('sha256').equals(sha256).count()) > 0;
}

/** Bytes that are written at once: a write takes some milliseconds, however small it is. */
const WRITTEN_BYTES = 4 << 20;
const WRITTEN_ROWS = 200;

/**
 * Keeps recordings as they come, some at a time. What is written stands on its own, since a row is named by
 * its bytes; {@link AttachmentWriter.takeBack} removes what was not there before.
 */
export class AttachmentWriter {
  readonly #db: DuizhaoDatabase;
  readonly #added: string[] = [];
  #waiting = new Map<string, AttachmentRow>();
  #bytes = 0;

  constructor(db: DuizhaoDatabase) {
    this.#db = db;
  }

  async add(row: AttachmentRow): Promise<void> {
    if (this.#waiting.has(row.sha256)) return;
    this.#waiting.set(row.sha256, row);
    this.#bytes += row.size;
    if (this.#bytes >= WRITTEN_BYTES || this.#waiting.size >= WRITTEN_ROWS) await this.flush();
  }

  /** Writes what waits; after this all that was added is on disk. */
  async flush(): Promise<void> {
    const rows = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#bytes = 0;
    if (rows.length === 0) return;
    const table = this.#db.attachments;
    await this.#db.transaction('rw', table, async () => {
      const known = await table.bulkGet(rows.map(({ sha256 }) => sha256));
      const fresh = rows.filter((_, at) => known[at] === undefined);
      await table.bulkPut(fresh);
      this.#added.push(...fresh.map(({ sha256 }) => sha256));
    });
  }

  /** Removes what this has added. */
  async takeBack(): Promise<void> {
    this.#waiting = new Map();
    await this.#db.attachments.bulkDelete(this.#added);
  }
}
