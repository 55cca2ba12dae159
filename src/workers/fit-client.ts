import { proxy, type Remote, wrap } from 'comlink';
import type { Fit, FitOptions, FitRefusal } from '../domain/reviews/fit/fit-parameters.ts';
import type { MovePreview } from '../domain/reviews/reschedule/move-preview.ts';
import type { MoveWish } from '../domain/reviews/reschedule/move-wish.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type {
  CollectionOutlook,
  EvaluationWish,
  FitWork,
  OnFitProgress,
  ParametersEvaluated,
  SimulationWish,
} from './fit.contract.ts';
import address from './fit.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

export type FitFailure = FitRefusal | { readonly kind: 'fit-crashed'; readonly message: string };

export interface FitJob {
  readonly onProgress?: OnFitProgress;
  /** Ends the thread at once; the job then gives `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Fits FSRS to the collection's log, in a thread of its own; changes nothing. */
export function fitInWorker(
  options: FitOptions,
  job: FitJob = {},
): Promise<Result<Fit, FitFailure>> {
  return inWorker(job, (work, onProgress) => work.fit(options, onProgress));
}

/** What the coming days cost and bring with each of some desired retentions. */
export function simulateInWorker(
  wish: SimulationWish,
  job: FitJob = {},
): Promise<Result<CollectionOutlook, FitFailure>> {
  return inWorker(job, async (work, onProgress) => ok(await work.simulate(wish, onProgress)));
}

/** How well some parameters foretell the answers in the log. */
export function evaluateInWorker(
  wish: EvaluationWish,
  job: FitJob = {},
): Promise<Result<ParametersEvaluated, FitFailure>> {
  return inWorker(job, async (work) => ok(await work.evaluate(wish)));
}

/** What moving due days would do to the coming days. */
export function previewInWorker(
  wish: MoveWish,
  job: FitJob = {},
): Promise<Result<MovePreview, FitFailure>> {
  return inWorker(job, async (work) => ok(await work.preview(wish)));
}

/**
 * Each job has its own worker: it computes without a pause and could not hear a call to stop, so
 * stopping means ending it.
 */
async function inWorker<Value>(
  { onProgress = () => undefined, signal }: FitJob,
  run: (work: Remote<FitWork>, onProgress: OnFitProgress) => Promise<Result<Value, FitFailure>>,
): Promise<Result<Value, FitFailure>> {
  if (signal?.aborted === true) return err({ kind: 'cancelled' });
  const worker = startWorker(address, 'fit');
  const end = new Promise<Result<Value, FitFailure>>((resolve) => {
    worker.addEventListener('error', (event) => resolve(crashed(event.message)));
    worker.addEventListener('messageerror', () => resolve(crashed('messageerror')));
    signal?.addEventListener('abort', () => resolve(err({ kind: 'cancelled' })), { once: true });
  });
  try {
    return await Promise.race([run(wrap<FitWork>(worker), proxy(onProgress)), end]);
  } catch (cause) {
    return crashed(String(cause));
  } finally {
    worker.terminate();
  }
}

function crashed(message: string): Result<never, FitFailure> {
  return err({ kind: 'fit-crashed', message });
}
