import { momentAt } from '../domain/reviews/learning-day.ts';
import { ok, type Result } from '../shared/result.ts';
import { planTables, recordMove } from './append-plan.ts';
import type { Collection } from './collection.ts';
import { countingUp } from './counting-up.ts';
import { readMeta, writableMeta } from './device-meta.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import { LAST_MOVE, toMoveRecord } from './last-move.ts';
import { mergeBatches } from './merge-batches.ts';
import { type MoveReport } from './move-due-days.ts';
import type { OnProgress } from './rebuild-projections.ts';
import { repairing } from './repairing.ts';
import type { StorageFailure } from './storage-failure.ts';
import { voidPlan } from './void-plan.ts';
import { writeTransaction } from './write-transaction.ts';

/**
 * Voids the newest move of due days, all of it in one strict transaction. Cards that were answered since
 * keep what the answers said; the others come again on the days on which they came before.
 */
export async function undoMove(
  c: Collection,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result<MoveReport, StorageFailure>> {
  const write = () =>
    writeTransaction(c, planTables(c.db), () => undoWithin(c, onProgress, signal));
  const written = await repairing(c, write);
  if (!written.ok) return written;
  await mergeBatches(c);
  return ok({ moved: written.value });
}

async function undoWithin(
  c: Collection,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { db } = c;
  const record = toMoveRecord((await db.settings.get(LAST_MOVE))?.value);
  if (record === undefined) return 0;
  const { rolloverHour, parameters } = toOptions(await db.options.get(COLLECTION_OPTIONS));
  const at = c.now();
  const moment = momentAt(at, c.utcOffset(at), rolloverHour);
  const stored = writableMeta(c, await readMeta(db));
  const { kind: plan, device, firstSeq, moved } = record;
  const onRows = countingUp(moved, onProgress, signal);
  const { meta, voided } = await voidPlan(
    { c, meta: stored, moment, parameters, onRows },
    { plan, device, firstSeq, count: moved },
  );
  await db.meta.put(await recordMove(c, meta, moment, null));
  return voided;
}
