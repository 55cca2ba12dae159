import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { CardId } from '../domain/cards/card-id.ts';
import { type CardHistory, cardHistory } from '../domain/progress/card-history.ts';
import { shiftAnswer } from '../domain/progress/day-count.ts';
import { momentAt } from '../domain/reviews/learning-day.ts';
import type { Review } from '../domain/reviews/review.ts';
import { ok, type Result } from '../shared/result.ts';
import { appendPlan, planTables, recordMove } from './append-plan.ts';
import { canonicalJson } from './canonical-json.ts';
import { cardIdsOfTexts, groupTexts, readEntriesOf } from './card-groups.ts';
import type { Collection } from './collection.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readMeta, writableMeta } from './device-meta.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import { LAST_MOVE, type MoveRecord, toMoveRecord } from './last-move.ts';
import { mergeBatches } from './merge-batches.ts';
import { countingUp, type MoveReport, stopIfAborted } from './move-due-days.ts';
import type { OnProgress } from './rebuild-projections.ts';
import { repairing } from './repairing.ts';
import type { CardRow } from './rows.ts';
import type { StorageFailure } from './storage-failure.ts';
import { type MovedCard, storeMovedCards } from './store-moved-cards.ts';
import { unpackReviewsOfKind } from './unpack-reviews.ts';
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
  const options = toOptions(await db.options.get(COLLECTION_OPTIONS));
  const at = c.now();
  const moment = momentAt(at, c.utcOffset(at), options.rolloverHour);
  const targets = await readTargets(db, record);
  stopIfAborted(signal);
  const actions = targets.map(({ cardId, id }) => ({
    cardId,
    action: { kind: 'undone', target: id } as const,
  }));
  const stored = writableMeta(c, await readMeta(db));
  const { entries, meta } = await appendPlan(c, stored, moment, actions);
  await db.meta.put(await recordMove(c, meta, moment, null));
  const shifts: Restored[] = [];
  const onRows = countingUp(entries.length, onProgress, signal);
  const undoneOf = new Map<CardId, Review>(entries.map((entry) => [entry.cardId, entry]));
  for (const group of await groupTexts(db)) {
    const ids = (await cardIdsOfTexts(db, group)).filter((id) => undoneOf.has(id));
    if (ids.length === 0) continue;
    const log = await readEntriesOf(db, new Set(ids));
    const restored = restoring(log, undoneOf, options.parameters, shifts);
    await storeMovedCards(db, group, restored, onRows);
  }
  for (const { textId, answer, by } of shifts.flatMap(toShifts)) {
    const shifted = shiftAnswer(await db.days.get(answer.day), textId, answer, by);
    await (shifted === undefined ? db.days.delete(answer.day) : db.days.put(shifted));
  }
  return entries.length;
}

/** The entries that the move wrote. */
async function readTargets(db: DuizhaoDatabase, record: MoveRecord): Promise<Review[]> {
  const found = new Map<string, Review>();
  await db.reviewBatches.each((batch) => {
    for (const entry of unpackReviewsOfKind(batch, 'due-set')) {
      if (isOf(entry, record)) found.set(entry.id, entry);
    }
  });
  for (const { entry } of (await db.reviewTail.toArray()).filter(isSoundTail)) {
    if (isOf(entry, record)) found.set(entry.id, entry);
  }
  return [...found.values()];
}

function isOf(entry: Review, { kind, device, firstSeq, moved }: MoveRecord): boolean {
  if (entry.kind !== 'due-set' || entry.plan !== kind || entry.device !== device) return false;
  return entry.seq >= firstSeq && entry.seq < firstSeq + moved;
}

interface Restored {
  readonly textId: TextId;
  readonly before: CardHistory;
  readonly after: CardHistory;
}

/** The card of a row without the move; `shifts` gathers those whose later answers count otherwise now. */
function restoring(
  log: ReadonlyMap<CardId, readonly Review[]>,
  undoneOf: ReadonlyMap<CardId, Review>,
  parameters: readonly number[],
  shifts: Restored[],
): (row: CardRow) => MovedCard | undefined {
  return ({ id, textId }) => {
    const entry = undoneOf.get(id);
    if (entry === undefined) return undefined;
    const entries = (log.get(id) ?? []).filter((one) => one.id !== entry.id);
    const before = cardHistory(id, entries, parameters);
    const after = cardHistory(id, [...entries, entry], parameters);
    if (canonicalJson(before.answers) !== canonicalJson(after.answers)) {
      shifts.push({ textId, before, after });
    }
    return after;
  };
}

/** An answer since the move counts as what it would have been without it. */
function toShifts({ textId, before, after }: Restored) {
  return [
    ...before.answers.map((answer) => ({ textId, answer, by: -1 as const })),
    ...after.answers.map((answer) => ({ textId, answer, by: 1 as const })),
  ];
}
