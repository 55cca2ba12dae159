import { DEFAULT_PARAMETERS } from '../../../src/domain/reviews/default-parameters.ts';
import type { MoveWish } from '../../../src/domain/reviews/reschedule/move-wish.ts';
import type { Result } from '../../../src/shared/result.ts';
import type { OnProgress } from '../../../src/storage/rebuild-projections.ts';
import {
  type CollectionClient,
  startCollectionWorker,
} from '../../../src/workers/collection-client.ts';
import { previewInWorker } from '../../../src/workers/fit-client.ts';

export interface LongJob {
  readonly ms: number;
  /** How many times it told how far it is. */
  readonly told: number;
  /** The longest that the page was not free meanwhile. */
  readonly longestGapMs: number;
  readonly moved: number;
}

type Moved = Promise<Result<{ readonly moved: number } | true, { readonly kind: string }>>;

const TICK_MS = 5;

/** Runs a job of the app's own worker as the app does, and looks at the page meanwhile. */
async function inWorker(
  run: (worker: CollectionClient, onProgress: OnProgress) => Moved,
): Promise<LongJob> {
  const worker = startCollectionWorker();
  let [told, longestGapMs, before] = [0, 0, performance.now()];
  const ticks = setInterval(() => {
    const now = performance.now();
    longestGapMs = Math.max(longestGapMs, now - before - TICK_MS);
    before = now;
  }, TICK_MS);
  const started = performance.now();
  const done = await run(worker, () => {
    told += 1;
  });
  const ms = performance.now() - started;
  clearInterval(ticks);
  worker.dispose();
  if (!done.ok) throw new Error(`bench: ${done.error.kind}`);
  return { ms, told, longestGapMs, moved: done.value === true ? 0 : done.value.moved };
}

export async function previewMove(wish: MoveWish): Promise<number> {
  const started = performance.now();
  const planned = await previewInWorker(wish);
  if (!planned.ok) throw new Error(`bench: ${planned.error.kind}`);
  return performance.now() - started;
}

export function moveDays(wish: MoveWish): Promise<LongJob> {
  return inWorker((worker, onProgress) => worker.moveDueDays(wish, onProgress));
}

export function undoMove(): Promise<LongJob> {
  return inWorker((worker, onProgress) => worker.undoMove(onProgress));
}

/** Milliseconds from the call to stop until the job has given way, a while after it began. */
export async function cancelMove(wish: MoveWish, afterMs: number): Promise<number> {
  const worker = startCollectionWorker();
  const controller = new AbortController();
  const job = worker.moveDueDays(wish, () => undefined, controller.signal);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const started = performance.now();
  controller.abort();
  const stopped = await job;
  const ms = performance.now() - started;
  worker.dispose();
  if (stopped.ok) throw new Error('bench: the move was over before it was stopped');
  return ms;
}

/** Parameters that differ a little: what is known of every card is reckoned anew. */
export function changeParameters(): Promise<LongJob> {
  const parameters = DEFAULT_PARAMETERS.with(8, (DEFAULT_PARAMETERS[8] ?? 0) * 1.05);
  return inWorker((worker, onProgress) => worker.changeOptions({ parameters }, onProgress));
}
