import type { DuizhaoDatabase } from '../database.ts';
import { attemptWrite } from '../storage-failure.ts';
import {
  type AttachmentRow,
  MOST_ATTACHED_BYTES,
  MOST_ATTACHMENTS,
  toAttachment,
} from './attachment.ts';

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

/** Names of all recordings on this device. Reads no bytes. */
export async function listAttachments(db: DuizhaoDatabase): Promise<string[]> {
  return db.attachments.toCollection().primaryKeys();
}

export interface AttachmentTotals {
  readonly count: number;
  /** Bytes. */
  readonly size: number;
}

/** How many recordings there are on this device, and how large they are together. Reads no bytes. */
export async function sizeOfAttachments(db: DuizhaoDatabase): Promise<AttachmentTotals> {
  const sizes = (await db.attachments.orderBy('size').keys()) as number[];
  return { count: sizes.length, size: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * The recordings on this device, one by one. One whose bytes are no longer those that it is named by is
 * passed over: a backup with it would be refused.
 */
export async function* readRecordings(db: DuizhaoDatabase): AsyncGenerator<AttachmentRow> {
  for (const name of await listAttachments(db)) {
    const row = await readAttachment(db, name);
    if (row !== undefined && (await isWhole(row))) yield row;
  }
}

/** Whether a row still holds what it is named by. */
export async function isWhole({ sha256, bytes }: AttachmentRow): Promise<boolean> {
  const again = bytes instanceof Uint8Array ? await toAttachment(bytes) : undefined;
  return again?.sha256 === sha256;
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
  /** With all that was added as if none had been there. */
  #totals: AttachmentTotals | undefined;

  constructor(db: DuizhaoDatabase) {
    this.#db = db;
  }

  /** False where a collection holds no more. */
  async add(row: AttachmentRow): Promise<boolean> {
    if (this.#waiting.has(row.sha256)) return true;
    this.#totals ??= await sizeOfAttachments(this.#db);
    const { count, size } = this.#totals;
    const isFull = count >= MOST_ATTACHMENTS || size + row.size > MOST_ATTACHED_BYTES;
    if (isFull) return hasAttachment(this.#db, row.sha256);
    this.#totals = { count: count + 1, size: size + row.size };
    this.#waiting.set(row.sha256, row);
    this.#bytes += row.size;
    if (this.#bytes >= WRITTEN_BYTES || this.#waiting.size >= WRITTEN_ROWS) await this.flush();
    return true;
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

  /** How many were not there before. */
  get added(): number {
    return this.#added.length;
  }

  /** Removes what this has added. */
  async takeBack(): Promise<void> {
    this.#waiting = new Map();
    await this.#db.attachments.bulkDelete(this.#added);
  }
}

/** Removes what a failed work has added. Room may be what lacks: what cannot be removed now is told by checking. */
export async function takenBack<Failed>(writer: AttachmentWriter, failed: Failed): Promise<Failed> {
  await attemptWrite(() => writer.takeBack());
  return failed;
}
