import { type SeqRanges, withSeqs } from '../domain/sync/seq-ranges.ts';
import type { LogName } from '../storage/sync/log-batches.ts';
import { seqsOfPacked } from '../storage/sync/packed-seqs.ts';
import type { SeqsByOrigin } from '../storage/sync/store-received.ts';
import { joinSeqs, keepFrozen } from '../storage/sync/sync-database.ts';
import type { SentBatch } from '../storage/sync/sync-state.ts';
import { CHUNK_ENTRIES, type UnsentChunk, unsentEntries } from '../storage/sync/unsent-entries.ts';
import { encodeContents } from './batch-contents.ts';
import { headOf } from './batch-head.ts';
import { TransportRefusal } from './batch-log.ts';
import { compareOwn } from './compare-own.ts';
import { makeBundle } from './make-bundle.ts';
import { hashBatch, sealBatch } from './sealed-batch.ts';
import { type SyncRun, saveState } from './sync-run.ts';

/**
 * Brings what the place does not have of this device: batches that were sealed before, and whatever else
 * is in the logs, sealed now. Each is kept here before it is sent.
 *
 * @returns entries in batches that were stored
 */
export async function sendBatches(run: SyncRun): Promise<number> {
  let sent = await storeFrozen(run);
  let waiting: UnsentChunk[] = [];
  const flush = async (): Promise<void> => {
    await freeze(run, waiting);
    waiting = [];
    await makeBundle(run);
    sent += await storeFrozen(run);
  };
  const most = run.sealing?.entries ?? CHUNK_ENTRIES;
  for await (const chunk of unsentEntries(run.c.db, () => run.state.covered, most)) {
    if (waiting.length > 0 && isTooMuch([...waiting, chunk], most)) await flush();
    waiting.push(chunk);
  }
  // Somebody who has no entries still says that it is there, and what it has to say of the others.
  const { frozen, isUnsaid = false } = run.state;
  if (waiting.length > 0 || frozen.number === 0 || isUnsaid) await flush();
  return sent;
}

function isTooMuch(chunks: readonly UnsentChunk[], most: number): boolean {
  return countOf(chunks) > most || chunks.filter(({ log }) => log === 'edits').length > 1;
}

/** Seals entries into the next batch. From here on it never changes. */
async function freeze(run: SyncRun, chunks: readonly UnsentChunk[]): Promise<void> {
  const { state, key } = run;
  const contents = encodeContents(headOf(run), chunks);
  const number = state.frozen.number + 1;
  const header = { member: state.member, number, previous: state.frozen.hash };
  const bytes = await sealBatch(key, header, contents);
  const hash = await hashBatch(bytes);
  const entries = countOf(chunks);
  const covered = {
    reviews: joinSeqs(state.covered.reviews, seqsOf(chunks, 'reviews')),
    edits: joinSeqs(state.covered.edits, seqsOf(chunks, 'edits')),
  };
  const brought = (state.brought ?? 0) + entries;
  run.state = { ...state, covered, frozen: { number, hash }, brought, isUnsaid: false };
  await keepFrozen(run.sync, run.state, { number, hash, bytes, entries });
}

function seqsOf(chunks: readonly UnsentChunk[], log: LogName): SeqsByOrigin {
  return chunks
    .filter((chunk) => chunk.log === log)
    .reduce<SeqsByOrigin>(
      (all, chunk) => joinSeqs(all, { [chunk.origin]: seqsOfChunk(chunk) }),
      {},
    );
}

function seqsOfChunk(chunk: UnsentChunk): SeqRanges {
  if (chunk.log === 'reviews') return seqsOfPacked([chunk.batch]);
  const seqs = chunk.entries.map(({ seq }) => seq);
  return withSeqs([], seqs);
}

function countOf(chunks: readonly UnsentChunk[]): number {
  return chunks.reduce(
    (sum, chunk) => sum + (chunk.log === 'reviews' ? chunk.batch.count : chunk.entries.length),
    0,
  );
}

/** Appends the batches that were sealed and are not known to be stored, in order. */
async function storeFrozen(run: SyncRun): Promise<number> {
  let sent = 0;
  let mayCompare = true;
  while (run.state.stored.number < run.state.frozen.number) {
    const batch = await run.sync.sent.get(run.state.stored.number + 1);
    if (batch === undefined) throw new Error('storeFrozen: a sealed batch is missing');
    if (await append(run, batch)) {
      sent += batch.entries;
      mayCompare = true;
    } else if (mayCompare) {
      // An acknowledgement was lost, or another tab was quicker.
      mayCompare = false;
      await compareOwn(run);
    } else throw new TransportRefusal({ kind: 'conflict' });
  }
  return sent;
}

/** @returns false where the place has another last batch than is known here */
async function append(run: SyncRun, { number, bytes }: SentBatch): Promise<boolean> {
  const { member, stored, positions } = run.state;
  try {
    const { key, sequence } = await run.log.append(member, stored.sequence, bytes);
    // Where nothing came in between, one's own batch need not be read.
    const follows = sequence === (positions[key] ?? 0) + 1;
    await saveState(run, {
      stored: { number, sequence },
      ...(follows && { positions: { ...positions, [key]: sequence } }),
    });
    return true;
  } catch (cause) {
    if (cause instanceof TransportRefusal && cause.failure.kind === 'conflict') return false;
    throw cause;
  }
}
