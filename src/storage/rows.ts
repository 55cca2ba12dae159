import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { Edit } from '../domain/cards/edit.ts';
import type { Card } from '../domain/reviews/card.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { DeviceId, EntryId, Stamp } from '../shared/log-entry.ts';
import type { EpochMs, LearningDay } from '../shared/time.ts';

/** A touched card, with the keys by which the queue finds it. */
export interface CardRow extends Card {
  readonly textId: TextId;
  /** The learning day on which it comes; NEVER where it comes on no day. */
  readonly dueDay: LearningDay;
  /** Only in steps: the instant at which it comes. */
  readonly dueAt?: EpochMs;
  /** The latest standing entry; decides whether an undo may take the short way. */
  readonly latest?: EntryId;
}

/** One of this device's newest reviews. */
export interface ReviewTailRow {
  readonly device: DeviceId;
  readonly seq: number;
  readonly entry: Review;
  /**
   * The card's row before the entry (null: it had none), kept so that undo need not read the log.
   * Only a cache: it is dropped when the entry is sealed or the projections are rebuilt.
   */
  readonly before?: CardRow | null;
}

export interface EditTailRow {
  readonly device: DeviceId;
  readonly seq: number;
  readonly entry: Edit;
}

/** Sealed edits of one device: UTF-8, one JSON entry a line. */
export interface EditBatch {
  /** The device; with a `+` at its end where two logs claim the same device and number. */
  readonly origin: string;
  readonly firstSeq: number;
  readonly count: number;
  readonly lines: Uint8Array;
}

/** Where the walk for new cards of a text may begin: every note before it has none to give. */
export interface NewMark {
  readonly textId: TextId;
  readonly place: string;
  /** Goes up whenever a note before the mark may have a new card again. */
  readonly version: number;
}

export interface DraftRow {
  readonly key: string;
  readonly text: string;
}

/** A folder on this device that the learner let the app write to. */
export interface FolderRow {
  readonly key: string;
  readonly handle: FileSystemDirectoryHandle;
}

/** What this device knows of itself; one row. */
export interface MetaRow {
  readonly id: 'self';
  /** Random, made at the first write and anew after a restore. */
  readonly device: DeviceId;
  /** Programs older than this schema version may not write. */
  readonly minimumWriter: number;
  /** The newest stamp that was made or seen. */
  readonly stamp: Stamp;
  readonly reviewSeq: number;
  /** Entries up to this one are in batches. */
  readonly reviewSealed: number;
  readonly editSeq: number;
  readonly editSealed: number;
  /** Entries of the logs that restores have brought, of whatever device. */
  readonly brought?: number;
  /** How many times the projections were made anew. */
  readonly rebuilt?: number;
}
