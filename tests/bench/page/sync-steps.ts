import { GOOD } from '../../../src/domain/reviews/grade.ts';
import { learningDay } from '../../../src/domain/reviews/learning-day.ts';
import { browserCollection } from '../../../src/services/browser-collection.ts';
import { browserSync } from '../../../src/services/sync/browser-sync.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { readStudyQueue } from '../../../src/storage/study-queue.ts';
import type { SyncOutcome } from '../../../src/storage/sync/sync-outcome.ts';
import type { ServerPlace } from '../../../src/storage/sync/sync-state.ts';
import { turnOnSync } from '../../../src/sync/set-up.ts';
import { syncInWorker } from '../../../src/workers/sync-client.ts';
import { BENCH_SECRET } from './bench-secret.ts';

/** Makes the browser one of the devices of the bench's collection. */
export async function setUpSync(place: ServerPlace, name: string): Promise<void> {
  const on = await turnOnSync(browserCollection(), browserSync(), {
    secret: BENCH_SECRET,
    place,
    name,
  });
  if (!on.ok) throw new Error(`bench: ${on.error.kind}`);
}

/** One sync as the app does it, from the wish to the end of its thread. */
export async function syncOnce(): Promise<{
  readonly ms: number;
  readonly latest: SyncOutcome | undefined;
}> {
  const started = performance.now();
  await syncInWorker();
  const ms = performance.now() - started;
  return { ms, latest: (await browserSync().state.get('self'))?.latest };
}

/** Answers that many cards, one after the other, as a learner does. */
export async function answerMany(count: number): Promise<void> {
  const c = browserCollection();
  for (let turn = 0; turn < count; turn += 1) {
    const now = c.now();
    const today = learningDay(now, c.utcOffset(now), 4);
    const { next } = await readStudyQueue(c.db, { kind: 'all' }, now, today);
    if (next === undefined) throw new Error('bench: nothing to answer');
    const { card, known } = next;
    const saved = await answerCard(c, { cardId: card.id, grade: GOOD, durationMs: 4_000, known });
    if (!saved.ok) throw new Error(`bench: ${saved.error.kind}`);
  }
}

/** Tells whether two devices have the same rows. */
export function digest(): Promise<string> {
  return projectionDigest(browserCollection().db);
}
