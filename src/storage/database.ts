import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { KeptOptions, KeptSetting } from '../domain/cards/apply-edit.ts';
import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import type { CardId } from '../domain/cards/card-id.ts';
import type { KeptWord, WordId } from '../domain/cards/kept-word.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import type { WordList, WordListId, WordListPart } from '../domain/cards/word-list.ts';
import type { DayCount } from '../domain/progress/day-count.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { TotalsBlock } from '../domain/progress/totals/totals-block.ts';
import type { LearningDay } from '../shared/time.ts';
import type { AttachmentRow } from './attachments/attachment.ts';
import type { BatchColumns, CardNumbersRow } from './batch-columns-row.ts';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import type { Migration } from './migrations/migration.ts';
import type { PackedReviews } from './packed-reviews.ts';
import type {
  CardRow,
  DraftRow,
  EditBatch,
  EditTailRow,
  FolderRow,
  MetaRow,
  NewMark,
  ReviewTailRow,
} from './rows.ts';

export type SeqKey = [origin: string, seq: number];
export type TotalsKey = [scope: string, block: number];

export interface DuizhaoDatabase extends Dexie {
  readonly reviewTail: Table<ReviewTailRow, SeqKey>;
  readonly reviewBatches: Table<PackedReviews, SeqKey>;
  readonly batchColumns: Table<BatchColumns, SeqKey>;
  readonly cardNumbers: Table<CardNumbersRow, string>;
  readonly editTail: Table<EditTailRow, SeqKey>;
  readonly editBatches: Table<EditBatch, SeqKey>;
  readonly texts: Table<BilingualText, TextId>;
  readonly notes: Table<Note, NoteId>;
  readonly cards: Table<CardRow, CardId>;
  readonly days: Table<DayCount, LearningDay>;
  readonly totals: Table<TotalsBlock, TotalsKey>;
  readonly tallies: Table<TextTally, TextId>;
  readonly options: Table<KeptOptions, string>;
  readonly settings: Table<KeptSetting, string>;
  readonly words: Table<KeptWord, WordId>;
  readonly wordLists: Table<WordList, WordListId>;
  readonly listParts: Table<WordListPart, [listId: WordListId, part: number]>;
  readonly newMarks: Table<NewMark, TextId>;
  readonly drafts: Table<DraftRow, string>;
  readonly folders: Table<FolderRow, string>;
  /** Recordings, by their names. Not in the logs, and so no projection: they stand beside them. */
  readonly attachments: Table<AttachmentRow, string>;
  readonly meta: Table<MetaRow, string>;
  /** Of the engine that the database is in. */
  readonly keyRanges: typeof IDBKeyRange;
}

/** Dexie numbers the browser's versions in tens. */
const NATIVE_VERSION_STEP = 10;

/**
 * Opens nothing yet: Dexie connects on the first query. Everything is written with strict durability:
 * what was acknowledged survives the browser being killed.
 *
 * @param engine another IndexedDB than the browser's, for tests
 * @param migrations up to another version than this build's, for tests
 */
export function createDatabase(
  name: string,
  engine: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
  migrations: readonly Migration[] = ALL_MIGRATIONS,
): DuizhaoDatabase {
  const dexie = new Dexie(name, {
    ...engine,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
  const keyRanges = engine.IDBKeyRange ?? globalThis.IDBKeyRange;
  const db = Object.assign(dexie, { keyRanges }) as DuizhaoDatabase;
  for (const migration of migrations) {
    const version = db.version(migration.version).stores({ ...migration.stores });
    if (migration.upgrade !== undefined) version.upgrade(migration.upgrade);
  }
  db.on('ready', () => refuseNewer(db, migrations.length), true);
  db.on('versionchange', () => giveWay(db));
  return db;
}

/** Dexie would open, and write, a database that a newer program made. */
function refuseNewer(db: DuizhaoDatabase, known: number): void {
  if (db.backendDB().version <= known * NATIVE_VERSION_STEP) return;
  db.close({ disableAutoOpen: true });
  throw new DOMException('the database was made by a newer version', 'VersionError');
}

/** Another tab upgrades or deletes the database: let it, and do not open the old shape again. */
function giveWay(db: DuizhaoDatabase): false {
  db.close({ disableAutoOpen: true });
  return false;
}
