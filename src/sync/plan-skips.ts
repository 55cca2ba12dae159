import type { BatchHeader } from '../domain/sync/batch-header.ts';
import { isPossibleBundle } from '../domain/sync/bundle.ts';
import type { StoredBatch } from './batch-log.ts';
import type { BatchReader } from './batch-reader.ts';
import { readHeader } from './sealed-batch.ts';
import type { VaultKey } from './vault-key.ts';

/** A batch whose header is in order. */
export interface ReadBatch {
  readonly header: BatchHeader;
  readonly bytes: Uint8Array;
}

/** By number: the hash that a batch must have which need not be opened. */
export type Skips = ReadonlyMap<number, string>;

interface Reading {
  readonly key: VaultKey;
  readonly reader: BatchReader;
}

/**
 * Which batches of each member need not be opened, since bundles that came with them repeat their entries.
 * Where any member's newest batch does not open, or says that devices were taken off the list, all are
 * opened: which of a removed member's batches count is only known on the way.
 *
 * @param taken the newest batch of each member that was taken over before
 */
export async function planSkips(
  reading: Reading,
  batches: readonly StoredBatch[],
  taken: Readonly<Record<string, { readonly number: number }>>,
): Promise<Map<string, Skips>> {
  const plans = new Map<string, Skips>();
  for (const [member, ofMember] of readHeaders(reading, batches)) {
    const newest = [...ofMember.keys()].reduce((most, number) => Math.max(most, number), 0);
    const last = ofMember.get(newest);
    const contents = last && (await reading.reader.open(last.bytes));
    const removed = Object.keys(contents?.head.statements?.removed ?? {});
    if (contents === undefined || removed.length > 0) return new Map();
    const first = contents.head.bundle === undefined ? (contents.head.bundled ?? 0) : newest;
    plans.set(member, await skipsOf(reading.reader, ofMember, first, taken[member]?.number ?? 0));
  }
  return plans;
}

type ByNumber = ReadonlyMap<number, ReadBatch>;

function readHeaders({ key }: Reading, batches: readonly StoredBatch[]): Map<string, ByNumber> {
  const members = new Map<string, Map<number, ReadBatch>>();
  for (const { member, bytes } of batches) {
    const header = readHeader(key, member, bytes);
    if (!header.ok) continue;
    const ofMember = members.get(member) ?? new Map<number, ReadBatch>();
    ofMember.set(header.value.number, { header: header.value, bytes });
    members.set(member, ofMember);
  }
  return members;
}

/** From the newest bundle to the oldest of which anything is new. */
async function skipsOf(
  reader: BatchReader,
  batches: ByNumber,
  newest: number,
  seen: number,
): Promise<Skips> {
  const skips = new Map<number, string>();
  let number = newest;
  while (number > seen) {
    const batch = batches.get(number);
    const contents = batch && (await reader.open(batch.bytes));
    if (batch === undefined || contents?.head.bundle === undefined) break;
    const { bundle } = contents.head;
    if (!isPossibleBundle(bundle, number)) break;
    const chain = await chainBefore(reader, batches, batch, Math.max(bundle.from, seen + 1));
    if (chain.get(bundle.to) === bundle.hash) {
      for (const [each, hash] of chain) if (each <= bundle.to) skips.set(each, hash);
    }
    number = bundle.before;
  }
  return skips;
}

/** The hashes of the batches from one up to a bundle; none where one is missing or another: the bundle then counts for nothing. */
async function chainBefore(
  reader: BatchReader,
  batches: ByNumber,
  { header }: ReadBatch,
  from: number,
): Promise<Skips> {
  const chain = new Map<number, string>();
  let expected = header.previous;
  for (let number = header.number - 1; number >= from; number -= 1) {
    const batch = batches.get(number);
    if (batch === undefined || (await reader.hash(batch.bytes)) !== expected) return new Map();
    chain.set(number, expected);
    expected = batch.header.previous;
  }
  return chain;
}
