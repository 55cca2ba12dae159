import { Dexie } from 'dexie';
import type { Review } from '../../domain/reviews/review.ts';
import type { SeqRanges } from '../../domain/sync/seq-ranges.ts';
import { joinReviews } from '../join-reviews.ts';
import { valueAt } from '../narrow-column.ts';
import { type PackedReviews, VERBATIM } from '../packed-reviews.ts';
import { lastSeqOf, seqAt } from '../pick-reviews.ts';
import { unpackReviews } from '../unpack-reviews.ts';
import { isKnownBatch } from './known-batches.ts';
import { keysOfOrigin, type LogBatches } from './log-batches.ts';
import { seqsOfPacked } from './packed-seqs.ts';
import { type SeqsByOrigin, storeReceived } from './store-received.ts';
import { joinSeqs } from './sync-database.ts';

type ReviewLog = LogBatches<Review, PackedReviews>;

export interface StoredReviews {
  /** Those that were not here before: as they came, or taken apart. */
  readonly packed: readonly PackedReviews[];
  readonly entries: readonly Review[];
  /** Where all of them stand now. */
  readonly stands: SeqsByOrigin;
}

/** A batch that grows by what comes next; a longer one stays as it is, so that a day is not a long write. */
const GROWS_UP_TO = 5_000;

/**
 * Takes reviews of any devices into their log, each once; within a transaction. Batches of which nothing
 * is here yet are joined column by column; only others are taken apart.
 */
export async function storeReceivedReviews(
  log: ReviewLog,
  batches: readonly PackedReviews[],
): Promise<StoredReviews> {
  const packed: PackedReviews[] = [];
  const mixed: PackedReviews[] = [];
  const stands: Record<string, SeqRanges> = {};
  const knownSeqs: Record<string, SeqRanges> = {};
  for (const [device, group] of groupByDevice(batches)) {
    const here = await batchesBetween(log, device, group);
    if (here.length === 0 && isPlain(group) && (await hasNoTail(log, device, group))) {
      await addToLog(log, device, group);
      packed.push(...group);
      stands[device] = seqsOfPacked(group);
      continue;
    }
    const known = group.filter((batch) => isPlain([batch]) && isKnownBatch(batch, here));
    knownSeqs[device] = seqsOfPacked(known);
    const isKnown = new Set(known);
    mixed.push(...group.filter((batch) => !isKnown.has(batch)));
  }
  const taken = await storeReceived(log, mixed.flatMap(unpackReviews));
  const found = joinSeqs({ ...stands, ...taken.stands }, knownSeqs);
  return { packed, entries: taken.fresh, stands: found };
}

/** By ascending number, under the device's own name. */
function groupByDevice(batches: readonly PackedReviews[]): Map<string, PackedReviews[]> {
  const groups = new Map<string, PackedReviews[]>();
  for (const batch of batches) {
    const origin = batch.origin.replaceAll('+', '');
    const group = groups.get(origin) ?? [];
    group.push({ ...batch, origin });
    groups.set(origin, group);
  }
  for (const group of groups.values()) group.sort((a, b) => a.firstSeq - b.firstSeq);
  return groups;
}

/** Whether all numbers ascend, and every entry's device and number are those that the columns say. */
function isPlain(batches: readonly PackedReviews[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const batch of batches) {
    for (let index = 0; index < batch.count; index += 1) {
      const seq = seqAt(batch, index);
      if (seq <= before || valueAt(batch.kind, index) === VERBATIM) return false;
      before = seq;
    }
    if (/"(?:device|seq)":/.test(batch.extras)) return false;
  }
  return true;
}

/** The batches of the device in the log that reach into these. */
async function batchesBetween(
  { batches, lastSeq }: ReviewLog,
  device: string,
  group: readonly PackedReviews[],
): Promise<PackedReviews[]> {
  const [first, last] = spanOf(group);
  const found: PackedReviews[] = [];
  await batches
    .where('[origin+firstSeq]')
    .between([device, Dexie.minKey], [device, last], true, true)
    .each((batch) => {
      if (lastSeq(batch) >= first) found.push(batch);
    });
  return found;
}

async function hasNoTail(
  { readTail }: ReviewLog,
  device: string,
  group: readonly PackedReviews[],
): Promise<boolean> {
  const [first, last] = spanOf(group);
  const tail = await readTail([
    [device, first],
    [device, last],
  ]);
  return tail.length === 0;
}

/** @returns the least and the greatest number among the entries */
function spanOf(group: readonly PackedReviews[]): readonly [first: number, last: number] {
  const lasts = group.map(lastSeqOf);
  return [group[0]?.firstSeq ?? 0, lasts.reduce((most, last) => Math.max(most, last), 0)];
}

async function addToLog(
  { batches }: ReviewLog,
  origin: string,
  group: readonly PackedReviews[],
): Promise<void> {
  const lastKey = (await keysOfOrigin(batches, origin)).at(-1);
  const newest = lastKey === undefined ? undefined : await batches.get(lastKey);
  const mayGrow =
    newest !== undefined &&
    newest.count < GROWS_UP_TO &&
    lastSeqOf(newest) < (group[0]?.firstSeq ?? 0);
  if (!mayGrow) {
    await batches.bulkAdd(joinReviews(group));
    return;
  }
  await batches.delete([origin, newest.firstSeq]);
  await batches.bulkAdd(joinReviews([newest, ...group]));
}
