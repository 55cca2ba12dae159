import { Dexie } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { type CardHistory, cardHistory } from '../domain/progress/card-history.ts';
import type { PlanKind, Review } from '../domain/reviews/review.ts';
import type { DeviceId } from '../shared/log-entry.ts';
import type { Moment } from '../shared/time.ts';
import { appendPlan } from './append-plan.ts';
import { canonicalJson } from './canonical-json.ts';
import { groupTexts, readEntriesOf } from './card-groups.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { DayShift } from './day-shift.ts';
import { groupByText } from './group-by-text.ts';
import type { MetaRow } from './rows.ts';
import { shiftDays } from './shift-days.ts';
import { storePlannedCards } from './store-planned-cards.ts';
import { unpackReviews } from './unpack-reviews.ts';

/** Where the entries of one plan stand in the log of a device: sealed, one after the other. */
export interface PlanRecord {
  readonly plan: PlanKind;
  readonly device: DeviceId;
  readonly firstSeq: number;
  readonly count: number;
}

/** What a plan is undone with, within a transaction over `planTables`. */
export interface Voiding {
  readonly c: Collection;
  readonly meta: MetaRow;
  readonly moment: Moment;
  readonly parameters: readonly number[];
  /** Called with how many rows were just written; may throw to stop. */
  readonly onRows: (rows: number) => void;
}

export interface Voided {
  readonly meta: MetaRow;
  readonly voided: number;
}

/**
 * Voids all entries of a plan. Cards that were answered since keep what the answers said; the others are as
 * they were before.
 */
export async function voidPlan(
  { c, meta, moment, parameters, onRows }: Voiding,
  record: PlanRecord,
): Promise<Voided> {
  const { db } = c;
  const targets = await readPlan(db, record);
  const actions = targets.map(({ cardId, id }) => ({
    cardId,
    action: { kind: 'undone', target: id } as const,
  }));
  const { entries, meta: after } = await appendPlan(c, meta, moment, actions);
  const undoneOf = new Map<CardId, Review>(entries.map((entry) => [entry.cardId, entry]));
  const shifts: DayShift[] = [];
  const change = (
    id: CardId,
    textId: TextId,
    log: ReadonlyMap<CardId, readonly Review[]>,
  ): CardHistory | undefined => {
    const undone = undoneOf.get(id);
    if (undone === undefined) return undefined;
    const all = log.get(id) ?? [];
    const restored = cardHistory(id, all, parameters);
    const before = cardHistory(
      id,
      all.filter((entry) => entry.id !== undone.id),
      parameters,
    );
    if (canonicalJson(before.answers) !== canonicalJson(restored.answers)) {
      shifts.push(...toShifts(textId, before, restored));
    }
    return restored;
  };
  const byText = await groupByText(db, [...undoneOf.keys()], (id) => splitCardId(id).noteId);
  for (const group of await groupTexts(db)) {
    const texts = new Map(group.map((textId) => [textId, byText.get(textId) ?? []]));
    const ids = [...texts.values()].flat();
    if (ids.length === 0) continue;
    // With what was just appended.
    const log = await readEntriesOf(db, new Set(ids));
    await storePlannedCards(
      db,
      { texts, change: (id, _row, textId) => change(id, textId, log) },
      onRows,
    );
  }
  await shiftDays(db, shifts);
  return { meta: after, voided: entries.length };
}

async function readPlan(
  db: DuizhaoDatabase,
  { plan, device, firstSeq, count }: PlanRecord,
): Promise<Review[]> {
  const batches = await db.reviewBatches
    .where('[origin+firstSeq]')
    .between([device, Dexie.minKey], [device, firstSeq + count], true, false)
    .toArray();
  return batches
    .filter((batch) => batch.firstSeq + batch.count > firstSeq)
    .flatMap(unpackReviews)
    .filter((entry) => 'plan' in entry && entry.plan === plan)
    .filter(({ seq }) => seq >= firstSeq && seq < firstSeq + count);
}

/** An answer since the plan counts as what it would have been without it. */
function toShifts(textId: TextId, before: CardHistory, after: CardHistory): DayShift[] {
  return [
    ...before.answers.map((answer) => ({ textId, answer, by: -1 as const })),
    ...after.answers.map((answer) => ({ textId, answer, by: 1 as const })),
  ];
}
