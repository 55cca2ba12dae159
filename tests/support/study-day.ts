import { learningDay } from '../../src/domain/reviews/learning-day.ts';
import type { LearningDay } from '../../src/shared/time.ts';
import { readOptions } from '../../src/storage/options-repository.ts';
import { readStudyQueue, type Scope, type StudyQueue } from '../../src/storage/study-queue.ts';
import type { TestCollection } from './test-collection.ts';

/** The learning day that the collection's clock says it is. */
export async function todayOf(c: TestCollection): Promise<LearningDay> {
  const { rolloverHour } = await readOptions(c.db);
  return learningDay(c.now(), c.utcOffset(c.now()), rolloverHour);
}

export async function queueOf(
  c: TestCollection,
  scope: Scope = { kind: 'all' },
): Promise<StudyQueue> {
  return readStudyQueue(c.db, scope, c.now(), await todayOf(c));
}
