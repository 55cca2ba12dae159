import type { StudyOptions } from '../../domain/reviews/options.ts';
import type { Json } from '../../shared/json.ts';
import type { Result } from '../../shared/result.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { startCollectionWorker } from '../../workers/collection-client.ts';
import type { JobHandle } from './use-job.ts';

/** The setting that keeps the parameters from before the last fit. */
export const FORMER_PARAMETERS = 'former-parameters';

const PARAMETER_COUNT = 21;

export function isParameters(value: Json | undefined): value is number[] {
  return Array.isArray(value) && value.length === PARAMETER_COUNT && value.every(Number.isFinite);
}

/** Puts parameters in use off the main thread: what is known of every card is reckoned anew. */
export async function changeParameters(
  parameters: StudyOptions['parameters'],
  { onProgress, signal }: JobHandle,
): Promise<Result<true, StorageFailure>> {
  const worker = startCollectionWorker();
  try {
    return await worker.changeOptions({ parameters }, onProgress, signal);
  } finally {
    worker.dispose();
  }
}
