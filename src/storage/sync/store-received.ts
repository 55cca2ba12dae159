import { Dexie } from 'dexie';
import { type SeqRanges, withSeqs } from '../../domain/sync/seq-ranges.ts';
import type { LogEntry } from '../../shared/log-entry.ts';
import { keysOfOrigin, type LogBatches, type SealedBatch } from './log-batches.ts';

/** Numbers of entries by the name under which a log keeps them: the device, with a `+` for a second one. */
export type SeqsByOrigin = Readonly<Record<string, SeqRanges>>;

export interface StoredEntries<Entry> {
  /** Those that were not here before. */
  readonly fresh: Entry[];
  /** Where all of them stand now. */
  readonly stands: SeqsByOrigin;
}

/** Batches that grow by what comes next; a longer one stays as it is. */
const GROWS_UP_TO = 500;

/**
 * Takes entries of any devices into a log, each once; within a transaction. Two entries that claim the
 * same device and number are both kept: the later one under a name beside it.
 */
export async function storeReceived<Entry extends LogEntry, Batch extends SealedBatch>(
  log: LogBatches<Entry, Batch>,
  entries: readonly Entry[],
): Promise<StoredEntries<Entry>> {
  const fresh: Entry[] = [];
  const stands: Record<string, SeqRanges> = {};
  for (const [device, group] of groupByDevice(entries)) {
    let left = group;
    for (let origin = device; left.length > 0; origin += '+') {
      const { added, known, refused } = await storeUnder(log, origin, left);
      fresh.push(...added);
      const seqs = [...added, ...known].map(({ seq }) => seq);
      if (seqs.length > 0) stands[origin] = withSeqs([], seqs);
      left = refused;
    }
  }
  return { fresh, stands };
}

/** Entries of each device, each number once, ascending. */
function groupByDevice<Entry extends LogEntry>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const group = groups.get(entry.device) ?? new Map<string, Entry>();
    group.set(entry.id, entry);
    groups.set(entry.device, group);
  }
  return new Map(
    [...groups].map(([device, group]) => [
      device,
      [...group.values()].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1)),
    ]),
  );
}

async function storeUnder<Entry extends LogEntry, Batch extends SealedBatch>(
  log: LogBatches<Entry, Batch>,
  origin: string,
  entries: readonly Entry[],
) {
  const here = await readIds(log, origin, entries);
  const added: Entry[] = [];
  const known: Entry[] = [];
  const refused: Entry[] = [];
  for (const entry of entries) {
    const id = here.get(entry.seq);
    if (id === undefined) {
      here.set(entry.seq, entry.id);
      added.push(entry);
    } else if (id === entry.id) known.push(entry);
    else refused.push(entry);
  }
  if (added.length > 0) await addToLog(log, origin, added);
  return { added, known, refused };
}

/** The ids of the entries that stand between the first and the last of these numbers. */
async function readIds<Entry extends LogEntry, Batch extends SealedBatch>(
  { batches, readTail, unpack, lastSeq }: LogBatches<Entry, Batch>,
  origin: string,
  entries: readonly Entry[],
): Promise<Map<number, string>> {
  const first = entries[0]?.seq ?? 0;
  const last = entries.at(-1)?.seq ?? 0;
  const [sealed, rows] = await Promise.all([
    batches
      .where('[origin+firstSeq]')
      .between([origin, Dexie.minKey], [origin, last], true, true)
      .toArray(),
    readTail([
      [origin, first],
      [origin, last],
    ]),
  ]);
  const ids = new Map(rows.map(({ seq, entry }) => [seq, String(entry.id)]));
  for (const batch of sealed.filter((candidate) => lastSeq(candidate) >= first)) {
    for (const { seq, id } of unpack(batch)) if (seq >= first && seq <= last) ids.set(seq, id);
  }
  return ids;
}

async function addToLog<Entry extends LogEntry, Batch extends SealedBatch>(
  { batches, unpack, pack }: LogBatches<Entry, Batch>,
  origin: string,
  added: readonly Entry[],
): Promise<void> {
  const lastKey = (await keysOfOrigin(batches, origin)).at(-1);
  const newest = lastKey === undefined ? undefined : await batches.get(lastKey);
  const mayGrow = newest !== undefined && newest.count < GROWS_UP_TO;
  const before = mayGrow ? unpack(newest) : [];
  const follows = (before.at(-1)?.seq ?? 0) < (added[0]?.seq ?? 0);
  if (!mayGrow || !follows) {
    await batches.bulkAdd(pack(origin, added));
    return;
  }
  await batches.delete([origin, newest.firstSeq]);
  await batches.bulkAdd(pack(origin, [...before, ...added]));
}
