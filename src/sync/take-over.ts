import type { Edit } from '../domain/cards/edit.ts';
import { decodeHeader } from '../domain/sync/batch-header.ts';
import { judgeBatch, NO_LINK } from '../domain/sync/judge-batch.ts';
import { compareSeen, type Member, type SeenLinks } from '../domain/sync/member.ts';
import { hasSeq, type SeqRanges, withRange } from '../domain/sync/seq-ranges.ts';
import type { BatchFault } from '../domain/sync/sync-failure.ts';
import { readMeta } from '../storage/device-meta.ts';
import type { PackedReviews } from '../storage/packed-reviews.ts';
import { receiveEntries } from '../storage/sync/receive-entries.ts';
import type { SeqsByOrigin } from '../storage/sync/store-received.ts';
import { joinSeqs } from '../storage/sync/sync-database.ts';
import type { SyncReport } from '../storage/sync/sync-outcome.ts';
import type { BatchContents } from './batch-contents.ts';
import type { Positions, StoredBatch } from './batch-log.ts';
import { BatchReader } from './batch-reader.ts';
import { Heard } from './heard.ts';
import { planSkips, type ReadBatch, type Skips } from './plan-skips.ts';
import { readHeader } from './sealed-batch.ts';
import { type SyncRun, saveState, written } from './sync-run.ts';
import { worstTroubles } from './worst-troubles.ts';

export type TakenOver = Omit<SyncReport, 'sent'>;

/**
 * What is held in memory at once before it is written: the rows are made anew with each writing, so a first
 * download of a million packed reviews (40 MB) is better one writing than many.
 */
const REVIEWS_AT_ONCE = 1_500_000;
const EDITS_AT_ONCE = 100_000;
/** Of sealed batches. */
const BYTES_AT_ONCE = 32 << 20;
/** Batches of a member that came before the one that they follow. */
const MOST_HELD = 1_000;

/** Reads what the other members have brought since the last time, and takes it into the collection. */
export async function takeOver(run: SyncRun): Promise<TakenOver> {
  const reading = new Reading(run);
  for await (const batch of run.log.readFrom(reading.from)) await reading.take(batch);
  return reading.finish();
}

class Reading {
  readonly #run: SyncRun;
  readonly #faults: Record<string, BatchFault> = {};
  readonly #held = new Map<string, Map<number, ReadBatch>>();
  readonly #reader: BatchReader;
  /** As they came; judged once it is known which need not be opened. */
  #waiting: StoredBatch[] = [];
  #waitingBytes = 0;
  #skips = new Map<string, Skips>();
  readonly #skipped: Record<string, SeqRanges> = {};
  /** Those that were skipped the last time. */
  readonly #again: Readonly<Record<string, SeqRanges>>;
  readonly #seenByOthers = new Map<string, SeenLinks>();
  readonly #heard: Heard;
  /** What the batches of a member belong to that are sealed under another phrase. */
  readonly #foreign = new Map<string, string>();
  /** Positions that stay where they are, so that what was wrong there is read again the next time. */
  readonly #stuck = new Set<string>();
  #positions: Record<string, number>;
  #members: Record<string, Member>;
  #reviews: PackedReviews[] = [];
  #reviewCount = 0;
  #edits: Edit[] = [];
  #received = 0;

  constructor(run: SyncRun) {
    this.#run = run;
    this.#again = run.state.skipped ?? {};
    this.#reader = new BatchReader(run.key);
    this.#heard = new Heard(run.state);
    this.#positions = { ...run.state.positions };
    this.#members = { ...run.state.members };
  }

  /** Up to where everything was read before; from the beginning where batches were not opened then. */
  get from(): Positions {
    return Object.keys(this.#again).length > 0 ? {} : this.#run.state.positions;
  }

  async take(batch: StoredBatch): Promise<void> {
    this.#waiting.push(batch);
    this.#waitingBytes += batch.bytes.length;
    if (this.#waitingBytes > BYTES_AT_ONCE) await this.#judgeAll();
  }

  async #judgeAll(): Promise<void> {
    const waiting = this.#waiting;
    [this.#waiting, this.#waitingBytes] = [[], 0];
    const own = this.#run.state.member;
    const judged = waiting.filter(({ member }) => member !== own && !this.#heard.isRemoved(member));
    this.#skips = await planSkips({ ...this.#run, reader: this.#reader }, judged, this.#members);
    for (const batch of waiting) await this.#judgeNext(batch);
  }

  async #judgeNext({ member, bytes, place }: StoredBatch): Promise<void> {
    // One's own batches were compared before.
    if (member !== this.#run.state.member) await this.#judge(member, bytes);
    this.#reader.forget(bytes);
    const isOpen = (this.#held.get(member)?.size ?? 0) > 0 || member in this.#faults;
    if (isOpen) this.#stuck.add(place.key);
    if (!this.#stuck.has(place.key)) {
      const before = this.#positions[place.key] ?? 0;
      this.#positions[place.key] = Math.max(before, place.sequence);
    }
    const isMuch = this.#reviewCount >= REVIEWS_AT_ONCE || this.#edits.length >= EDITS_AT_ONCE;
    if (isMuch) await this.#write(joinSeqs(this.#again, this.#skipped));
  }

  async finish(): Promise<TakenOver> {
    await this.#judgeAll();
    if (this.#heard.mustReadAgain) this.#positions = {};
    await this.#write(this.#skipped);
    // Those under a former key may have been read before the batch that says so.
    for (const [member, vault] of this.#foreign) {
      if (this.#heard.isFormer(vault)) delete this.#faults[member];
    }
    for (const [member, held] of this.#held) {
      if (held.size > 0) this.#faults[member] ??= { kind: 'out-of-order' };
    }
    const here = { ...this.#members, [this.#run.state.member]: this.#run.state.frozen };
    const troubles = [...this.#seenByOthers.values()]
      .flatMap((seen) => compareSeen(here, seen))
      .filter(({ member }) => !this.#heard.isRemoved(member));
    return { received: this.#received, faults: this.#faults, troubles: worstTroubles(troubles) };
  }

  async #judge(member: string, bytes: Uint8Array): Promise<void> {
    if (member in this.#faults) return;
    const header = readHeader(this.#run.key, member, bytes);
    if (!header.ok) {
      this.#refuse(member, header.error, bytes);
      return;
    }
    if (this.#heard.refuses(member, header.value.number)) return;
    await this.#chain(member, { header: header.value, bytes });
    // What was held may follow now.
    const held = this.#held.get(member);
    for (;;) {
      const number = (this.#members[member]?.number ?? 0) + 1;
      const next = held?.get(number);
      if (next === undefined || member in this.#faults) return;
      held?.delete(number);
      await this.#chain(member, next);
    }
  }

  #refuse(member: string, fault: BatchFault, bytes: Uint8Array): void {
    if (fault.kind === 'wrong-key') {
      const vault = decodeHeader(bytes)?.vault;
      if (this.#heard.isFormer(vault)) return;
      this.#foreign.set(member, vault ?? '');
    }
    this.#faults[member] = fault;
  }

  async #chain(member: string, batch: ReadBatch): Promise<void> {
    const hash = await this.#reader.hash(batch.bytes);
    const verdict = judgeBatch(this.#members[member] ?? NO_LINK, batch.header, hash);
    switch (verdict) {
      case 'repeated':
        await this.#openSkipped(member, batch);
        return;
      case 'forked':
        this.#faults[member] = { kind: 'forked' };
        return;
      case 'gap':
        this.#hold(member, batch);
        return;
      default:
        if (this.#skips.get(member)?.get(batch.header.number) === hash) {
          this.#skip(member, batch.header.number, hash);
        } else await this.#open(member, batch, hash);
    }
  }

  /** Its entries come with a bundle; it is opened the next time, when nobody waits for them. */
  #skip(member: string, number: number, hash: string): void {
    const before = this.#members[member] ?? { name: '', sentAt: 0 };
    this.#members[member] = { ...before, number, hash };
    this.#skipped[member] = withRange(this.#skipped[member] ?? [], number, number);
  }

  async #openSkipped(member: string, { header, bytes }: ReadBatch): Promise<void> {
    if (!hasSeq(this.#again[member] ?? [], header.number)) return;
    const contents = await this.#reader.open(bytes);
    if (contents !== undefined) this.#keep(contents);
  }

  #hold(member: string, batch: ReadBatch): void {
    const held = this.#held.get(member) ?? new Map<number, ReadBatch>();
    this.#held.set(member, held);
    if (held.size < MOST_HELD) held.set(batch.header.number, batch);
  }

  async #open(member: string, { header, bytes }: ReadBatch, hash: string): Promise<void> {
    const contents = await this.#reader.open(bytes);
    if (contents === undefined) {
      this.#faults[member] = { kind: 'damaged' };
      return;
    }
    const { name, sentAt, seen } = contents.head;
    const count = this.#countsAnew(member, contents) ? countOf(contents) : 0;
    const entries = (this.#members[member]?.entries ?? 0) + count;
    this.#members[member] = { number: header.number, hash, name, sentAt, entries };
    this.#seenByOthers.set(member, seen);
    this.#heard.hear(contents.head, this.#members);
    this.#keep(contents);
  }

  /** Whether what a batch holds was not counted with the batches that it repeats. */
  #countsAnew(member: string, { head: { bundle } }: BatchContents): boolean {
    return bundle === undefined || (this.#skips.get(member)?.has(bundle.to) ?? false);
  }

  #keep(contents: BatchContents): void {
    this.#reviews.push(...contents.reviews);
    this.#reviewCount += contents.reviews.reduce((sum, { count }) => sum + count, 0);
    this.#edits.push(...contents.edits);
  }

  /** The collection first: what is taken over twice does no harm, what is passed over would be missing. */
  async #write(skipped: SeqsByOrigin): Promise<void> {
    const { c, state } = this.#run;
    let { covered } = state;
    if (this.#reviews.length + this.#edits.length > 0) {
      const received = { reviews: this.#reviews, edits: this.#edits };
      const { added, stands } = written(await receiveEntries(c, received));
      this.#received += added;
      covered = {
        reviews: joinSeqs(covered.reviews, stands.reviews),
        edits: joinSeqs(covered.edits, stands.edits),
      };
      [this.#reviews, this.#edits, this.#reviewCount] = [[], [], 0];
    }
    const device = (await readMeta(c.db))?.device ?? state.device;
    await saveState(this.#run, {
      ...this.#heard.changes(),
      covered,
      device,
      positions: { ...this.#positions },
      members: { ...this.#members },
      skipped: { ...skipped },
    });
  }
}

function countOf({ reviews, edits }: BatchContents): number {
  return reviews.reduce((sum, { count }) => sum + count, edits.length);
}
