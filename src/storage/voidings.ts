import { valueAt } from './narrow-column.ts';
import { PACKED_KINDS, type PackedReviews } from './packed-reviews.ts';
import { idAt } from './unpack-reviews.ts';
import { UUID_REST_BYTES } from './uuid-bytes.ts';

/** An entry that voids another, with what its place in the order of the log follows from. */
export interface Voiding {
  readonly id: string;
  readonly ms: number;
  readonly counter: number;
  /** The id of the entry that it voids. */
  readonly target: string;
}

const UNDONE = PACKED_KINDS.indexOf('undone');

/** All entries of a batch that void another. */
export function voidingsOf(batch: PackedReviews): Voiding[] {
  if (batch.extras === '[]') return [];
  const extras = JSON.parse(batch.extras) as [number, { readonly target?: string }][];
  return extras.flatMap(([index, { target }]) => {
    if (valueAt(batch.kind, index) !== UNDONE || target === undefined) return [];
    const ms = valueAt(batch.at, index) + valueAt(batch.stampAfter, index);
    return [{ id: idAt(batch, index), ms, counter: valueAt(batch.stampCounter, index), target }];
  });
}

/** The ids that are void. The newest entry speaks first: one that was itself voided voids nothing. */
export function voidedIds(voidings: readonly Voiding[]): Set<string> {
  const targets = new Set<string>();
  for (const { id, target } of voidings.toSorted((a, b) => b.ms - a.ms || b.counter - a.counter)) {
    if (!targets.has(id)) targets.add(target);
  }
  return targets;
}

/** Where in a batch the entries with these ids stand; without those that do not. */
export function placesOf(batch: PackedReviews, ids: ReadonlySet<string>): Map<string, number> {
  const places = new Map<string, number>();
  if (ids.size === 0) return places;
  const tails = new Set([...ids].map(tailOfUuid));
  for (let index = 0; index < batch.count; index += 1) {
    // A look at the last six bytes spares most entries the making of a string.
    if (!tails.has(readTail(batch.idRest, (index + 1) * UUID_REST_BYTES - 6))) continue;
    const id = idAt(batch, index);
    if (ids.has(id)) places.set(id, index);
  }
  return places;
}

function tailOfUuid(uuid: string): number {
  return Number.parseInt(uuid.slice(-12), 16);
}

function readTail(bytes: Uint8Array, offset: number): number {
  let value = 0;
  for (let index = offset; index < offset + 6; index += 1)
    value = value * 256 + (bytes[index] ?? 0);
  return value;
}
