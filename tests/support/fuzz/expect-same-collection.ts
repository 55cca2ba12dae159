import { checkCollection } from '../../../src/storage/check-collection.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { readEdits, readReviews } from '../../../src/storage/read-logs.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import type { TestCollection } from '../test-collection.ts';
import { valueOf } from '../value-of.ts';

/** What a collection is: the names of all log entries, and everything that follows from them. */
export interface CollectionState {
  readonly ids: readonly string[];
  readonly digest: string;
}

/** Something of a collection is missing, half there or not what its log says. */
export class Lost extends Error {
  override readonly name = 'Lost';
}

export async function stateOf({ db }: TestCollection): Promise<CollectionState> {
  const [edits, reviews] = [await readEdits(db), await readReviews(db)];
  const ids = [...edits.entries, ...reviews.entries].map(({ id }) => id).toSorted();
  return { ids, digest: await projectionDigest(db) };
}

/** @throws where the rows are not those that the log gives, or a part of the log cannot be read */
export async function expectRebuilt(c: TestCollection): Promise<CollectionState> {
  const { differences, damaged } = await checkCollection(c);
  if (Object.keys(differences).length > 0) {
    throw new Lost(`differs from its log: ${JSON.stringify(differences)}`);
  }
  if (damaged > 0) throw new Lost(`${damaged} rows of its log cannot be read`);
  const lived = await stateOf(c);
  valueOf(await rebuildProjections(c));
  expectSame(await stateOf(c), lived);
  return lived;
}

export function expectSame(now: CollectionState, before: CollectionState): void {
  if (now.ids.join() !== before.ids.join()) throw new Lost('the log is another');
  if (now.digest !== before.digest) throw new Lost('the rows are others');
}
