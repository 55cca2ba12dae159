import type { StudyOptions } from '../../domain/reviews/options.ts';
import type { Result } from '../../shared/result.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { startCollectionWorker } from '../../workers/collection-client.ts';
import type { JobHandle } from './use-job.ts';

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
