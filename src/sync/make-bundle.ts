import type { Edit } from '../domain/cards/edit.ts';
import { joinInOrder } from '../storage/join-reviews.ts';
import { keepFrozen } from '../storage/sync/sync-database.ts';
import type { SentBatch } from '../storage/sync/sync-state.ts';
import type { UnsentChunk } from '../storage/sync/unsent-entries.ts';
import { type BatchContents, decodeContents, encodeContents } from './batch-contents.ts';
import { headOf } from './batch-head.ts';
import { hashBatch, openBatch, sealBatch } from './sealed-batch.ts';
import type { SyncRun } from './sync-run.ts';
import { saveState } from './sync-run.ts';

/** So many batches are worth a bundle: to open one takes as long as to take over a hundred answers. */
const BUNDLE_EVERY = 200;
/** A batch with more entries, or longer, gains nothing. */
const SMALL_ENTRIES = 250;
const SMALL_BYTES = 32 << 10;
/** What is repeated at most, sealed: a bundle must fit into what servers take, and is shorter. */
const MOST_BYTES = 768 << 10;

/**
 * Seals the entries of this device's small batches once more, joined in one, where there are enough of them:
 * a device that is new then opens one batch instead of hundreds. The batches stay, and stay the truth.
 */
export async function makeBundle(run: SyncRun): Promise<void> {
  const every = run.sealing?.bundleEvery ?? BUNDLE_EVERY;
  const { newest, upTo } = run.state.bundles ?? { newest: 0, upTo: 0 };
  const { frozen } = run.state;
  if (frozen.number - upTo < every) return;
  const later = await run.sync.sent.where('number').above(upTo).toArray();
  const small = firstSmallOnes(later);
  const isAtEnd = small.at(-1)?.number === frozen.number;
  const contents = small.length * 2 < every ? undefined : await openAll(run, small);
  if (contents === undefined) {
    // What is too few by now may be enough once more have come.
    const looked = isAtEnd ? (small[0]?.number ?? 0) - 1 : (small.at(-1)?.number ?? frozen.number);
    await saveState(run, { bundles: { newest, upTo: looked } });
    return;
  }
  await freezeBundle(run, small, contents);
}

/** The first run of small batches, as long as it may be repeated. */
function firstSmallOnes(batches: readonly SentBatch[]): SentBatch[] {
  const small: SentBatch[] = [];
  let size = 0;
  for (const batch of batches) {
    if (isSmall(batch)) {
      size += batch.bytes.length;
      if (size > MOST_BYTES) return small;
      small.push(batch);
    } else if (small.length > 0) return small;
  }
  return small;
}

function isSmall({ entries, bytes, isBundle }: SentBatch): boolean {
  return isBundle !== true && entries <= SMALL_ENTRIES && bytes.length <= SMALL_BYTES;
}

/** Undefined where one of them does not open, which nobody could then either. */
async function openAll(
  { key }: SyncRun,
  batches: readonly SentBatch[],
): Promise<BatchContents[] | undefined> {
  const all: BatchContents[] = [];
  for (const { bytes } of batches) {
    const opened = await openBatch(key, bytes);
    const contents = opened && decodeContents(opened);
    if (contents === undefined) return undefined;
    all.push(contents);
  }
  return all;
}

async function freezeBundle(
  run: SyncRun,
  small: readonly SentBatch[],
  contents: readonly BatchContents[],
): Promise<void> {
  const { state, key } = run;
  const [from, to, last] = [small[0]?.number ?? 0, small.at(-1)?.number ?? 0, small.at(-1)];
  const bundle = { from, to, hash: last?.hash ?? '', before: state.bundles?.newest ?? 0 };
  const number = state.frozen.number + 1;
  const header = { member: state.member, number, previous: state.frozen.hash };
  const sealed = encodeContents({ ...headOf(run), bundle }, chunksOf(contents));
  const bytes = await sealBatch(key, header, sealed);
  const hash = await hashBatch(bytes);
  run.state = { ...state, frozen: { number, hash }, bundles: { newest: number, upTo: to } };
  await keepFrozen(run.sync, run.state, { number, hash, bytes, entries: 0, isBundle: true });
}

function chunksOf(contents: readonly BatchContents[]): UnsentChunk[] {
  const reviews = joinInOrder(contents.flatMap((each) => each.reviews));
  const edits = new Map<string, Edit[]>();
  for (const edit of contents.flatMap((each) => each.edits)) {
    const ofDevice = edits.get(edit.device) ?? [];
    ofDevice.push(edit);
    edits.set(edit.device, ofDevice);
  }
  return [
    ...[...edits].map(([origin, entries]): UnsentChunk => {
      return { log: 'edits', origin, entries: entries.sort((a, b) => a.seq - b.seq) };
    }),
    ...reviews.map((batch): UnsentChunk => ({ log: 'reviews', origin: batch.origin, batch })),
  ];
}
