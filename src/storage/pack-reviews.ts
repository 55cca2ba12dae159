import type { CardId } from '../domain/cards/card-id.ts';
import type { Outcome, Review } from '../domain/reviews/review.ts';
import { type NarrowColumn, narrow } from './narrow-column.ts';
import { packCards } from './packed-cards.ts';
import { PACKED_KINDS, PACKED_OUTCOMES, type PackedReviews, VERBATIM } from './packed-reviews.ts';
import { isSameValue } from './same-value.ts';
import { unpackColumns } from './unpack-reviews.ts';
import { UUID_REST_BYTES, writeUuid } from './uuid-bytes.ts';

/**
 * Entries in one batch. Chromium keeps a row of over 60 kB in a file of its own and takes milliseconds to
 * open it, so few large batches make the log quick to read.
 */
export const BATCH_LIMIT = 50_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Packs reviews of one device without losing anything: what the columns do not give back exactly is
 * kept beside them, so an entry of a kind or shape that this version does not know survives verbatim.
 *
 * @param origin the device; see `PackedReviews`
 * @param entries at least one, at most BATCH_LIMIT, by ascending `seq`
 */
export function packReviews(origin: string, entries: readonly Review[]): PackedReviews {
  const [first] = entries;
  if (first === undefined) throw new Error('packReviews: no entries');
  if (entries.length > BATCH_LIMIT) throw new Error('packReviews: too many entries for one batch');
  const { order, ...cards } = packCards(entries.map((entry) => entry.cardId));
  const cardIndex = new Map(order.map((card, index) => [card, index]));
  const columns = wideColumns(entries.length);
  for (const [index, entry] of entries.entries()) {
    packEntry(columns, index, entry, first.seq);
    columns.card[index] = cardIndex.get(entry.cardId) ?? 0;
  }
  const batch = {
    origin,
    firstSeq: first.seq,
    count: entries.length,
    stampDevice: String(first.stamp).slice(16),
    ...cards,
    ...narrowAll(columns),
    extras: '[]',
  };
  const extras = extrasOf(batch, columns.kind, order, entries);
  return { ...batch, kind: narrow(columns.kind), extras: JSON.stringify(extras) };
}

type WideColumns = ReturnType<typeof wideColumns>;

function wideColumns(count: number) {
  const column = (): Float64Array => new Float64Array(count);
  return {
    seqGap: column(),
    idAfter: column(),
    idRest: new Uint8Array(count * UUID_REST_BYTES),
    stampAfter: column(),
    stampCounter: column(),
    at: column(),
    day: column(),
    utcOffset: column(),
    kind: column(),
    grade: column(),
    durationMs: column(),
    outcome: column(),
    outcomeValue: column(),
    steps: column(),
    card: column(),
  };
}

function narrowAll({ idRest, ...columns }: WideColumns) {
  type Narrowed = Record<keyof typeof columns, NarrowColumn>;
  const narrowed = Object.entries(columns).map(([name, column]) => [name, narrow(column)]);
  return { idRest, ...(Object.fromEntries(narrowed) as Narrowed) };
}

function packEntry(columns: WideColumns, index: number, entry: Review, firstSeq: number): void {
  const stamp = String(entry.stamp);
  columns.seqGap[index] = entry.seq - firstSeq - index;
  columns.idAfter[index] = writeUuid(String(entry.id), columns.idRest, index) - entry.at;
  columns.stampAfter[index] = (Number.parseInt(stamp.slice(0, 12), 16) || 0) - entry.at;
  columns.stampCounter[index] = Number.parseInt(stamp.slice(12, 16), 16) || 0;
  columns.at[index] = entry.at;
  columns.day[index] = entry.day;
  columns.utcOffset[index] = entry.utcOffset;
  const kind = PACKED_KINDS.indexOf(entry.kind);
  columns.kind[index] = kind < 0 ? VERBATIM : kind;
  if (entry.kind !== 'answered' && entry.kind !== 'practised') return;
  columns.grade[index] = entry.grade;
  columns.durationMs[index] = entry.durationMs;
  if (entry.kind === 'answered') packOutcome(columns, index, entry.outcome);
}

function packOutcome(columns: WideColumns, index: number, outcome: Outcome | undefined): void {
  if (outcome?.kind === 'review') {
    columns.outcome[index] = PACKED_OUTCOMES.indexOf('review');
    columns.outcomeValue[index] = outcome.intervalDays;
    return;
  }
  const delay = outcome?.delay;
  if (outcome === undefined || delay === undefined) return;
  columns.outcome[index] = Math.max(0, PACKED_OUTCOMES.indexOf(`${outcome.kind}-${delay.kind}`));
  columns.outcomeValue[index] = delay.kind === 'ms' ? delay.ms : delay.days;
  columns.steps[index] = outcome.remainingSteps;
}

/** What the columns lose, by place; marks entries as verbatim in `kinds` that they lose all of. */
function extrasOf(
  batch: PackedReviews,
  kinds: Float64Array,
  cards: readonly CardId[],
  entries: readonly Review[],
): [number, Fields][] {
  const extras: [number, Fields][] = [];
  for (const [index, review] of entries.entries()) {
    const entry = review as unknown as Fields;
    const unpacked = unpackColumns(batch, index, cards);
    if (Object.keys(unpacked).some((field) => !Object.hasOwn(entry, field))) {
      kinds[index] = VERBATIM;
    }
    const isVerbatim = kinds[index] === VERBATIM;
    const extra = isVerbatim ? entry : fieldsLeftOver(unpacked, entry);
    if (extra !== undefined) extras.push([index, extra]);
  }
  return extras;
}

/** What the columns got wrong or left out; undefined where nothing. Compared by structure: JSON takes twice as long. */
function fieldsLeftOver(unpacked: Fields, entry: Fields): Fields | undefined {
  const leftOver = Object.entries(entry).filter(([field, value]) => {
    return !isSameValue(unpacked[field], value);
  });
  return leftOver.length === 0 ? undefined : Object.fromEntries(leftOver);
}
