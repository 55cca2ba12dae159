import type { CardId } from '../../domain/cards/card-id.ts';
import { EDIT_SCHEMA, type Edit, type EditAction } from '../../domain/cards/edit.ts';
import { REVIEW_SCHEMA, type Review, type ReviewAction } from '../../domain/reviews/review.ts';
import { nextStamp } from '../../shared/hybrid-clock.ts';
import type { DeviceId, EntryId, LogEntry, Stamp } from '../../shared/log-entry.ts';
import type { EpochMs, Moment } from '../../shared/time.ts';
import { uuidV7 } from '../../shared/uuid-v7.ts';
import type { Collection } from '../collection.ts';
import { newDeviceId } from '../device-meta.ts';
import { packEdits } from '../pack-edits.ts';
import { BATCH_LIMIT, packReviews } from '../pack-reviews.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import type { EditBatch } from '../rows.ts';

const ID_BYTES = 10;
const IDS_AT_ONCE = 6_000;
/** Stamps of one millisecond are told apart by a counter; what fits histories reads 12 bits of it. */
const ENTRIES_A_MS = 4_000;

/**
 * The log of another program, written as if a device of its own had kept it: so undo, which takes back
 * what was done here, never reaches into it. Entries are packed as they come, so a million need little
 * memory.
 */
export class ImportedLog {
  readonly #c: Pick<Collection, 'randomBytes'>;
  readonly #now: EpochMs;
  readonly #device: DeviceId;
  readonly #reviewBatches: PackedReviews[] = [];
  #reviews: Review[] = [];
  readonly #edits: Edit[] = [];
  #random: Uint8Array = new Uint8Array();
  #count = 0;
  #reviewSeq = 0;
  stamp: Stamp;

  /** @param stamp the newest that is in the collection */
  constructor(c: Pick<Collection, 'randomBytes'>, now: EpochMs, stamp: Stamp) {
    this.#c = c;
    this.#now = now;
    this.#device = newDeviceId(c);
    this.stamp = stamp;
  }

  /** Entries so far, of both logs. */
  get count(): number {
    return this.#count;
  }

  newId(): string {
    if (this.#random.length < ID_BYTES) {
      this.#random = this.#c.randomBytes(IDS_AT_ONCE * ID_BYTES);
    }
    const random = this.#random.subarray(0, ID_BYTES);
    this.#random = this.#random.subarray(ID_BYTES);
    return uuidV7(this.#now, random);
  }

  edit(action: EditAction): void {
    this.#edits.push({ ...this.#entry(this.#edits.length + 1, EDIT_SCHEMA), ...action });
  }

  review(cardId: CardId, moment: Moment, action: ReviewAction): void {
    this.#reviewSeq += 1;
    const entry = this.#entry(this.#reviewSeq, REVIEW_SCHEMA);
    this.#reviews.push({ ...entry, ...moment, cardId, ...action });
    if (this.#reviews.length === BATCH_LIMIT) this.#packReviews();
  }

  finish(): {
    readonly reviews: readonly PackedReviews[];
    readonly edits: readonly EditBatch[];
  } {
    this.#packReviews();
    return { reviews: this.#reviewBatches, edits: packEdits(this.#device, this.#edits) };
  }

  #packReviews(): void {
    if (this.#reviews.length === 0) return;
    this.#reviewBatches.push(packReviews(this.#device, this.#reviews));
    this.#reviews = [];
  }

  #entry(seq: number, schema: number): LogEntry {
    const at = (this.#now + Math.floor(this.#count / ENTRIES_A_MS)) as EpochMs;
    this.#count += 1;
    this.stamp = nextStamp(this.stamp, at, this.#device);
    const id = this.newId() as EntryId;
    return { id, device: this.#device, seq, stamp: this.stamp, schema };
  }
}
