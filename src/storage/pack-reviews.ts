import type { CardId } from '../domain/cards/card-id.ts';
import type { Outcome, Review } from '../domain/reviews/review.ts';
import { canonicalJson } from './canonical-json.ts';
import { PACKED_KINDS, PACKED_OUTCOMES, type PackedReviews, VERBATIM } from './packed-reviews.ts';
import { unpackColumns } from './unpack-reviews.ts';
import { writeUuid } from './uuid-bytes.ts';

/**
 * Entries in one batch. Chromium takes milliseconds for a row of 60 kB and not much more for one of ten
 * times that, so few large batches make the log quick to read.
 */
export const BATCH_LIMIT = 10_000;

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
  const cards = [...new Set(entries.map((entry) => entry.cardId))];
  const batch = emptyBatch(origin, entries, cards);
  const cardIndex = new Map(cards.map((card, index) => [card, index]));
  const extras: [number, Fields][] = [];
  for (const [index, entry] of entries.entries()) {
    packColumns(batch, index, entry);
    batch.card[index] = cardIndex.get(entry.cardId) ?? 0;
    const extra = fieldsLeftOver(batch, index, entry as unknown as Fields);
    if (extra !== undefined) extras.push([index, extra]);
  }
  return { ...batch, extras: JSON.stringify(extras) };
}

function emptyBatch(
  origin: string,
  entries: readonly Review[],
  cards: readonly CardId[],
): PackedReviews {
  const count = entries.length;
  return {
    origin,
    firstSeq: entries[0]?.seq ?? 0,
    count,
    seq: new Uint32Array(count),
    ids: new Uint8Array(count * 16),
    stampMs: new Float64Array(count),
    stampCounter: new Uint16Array(count),
    stampDevice: String(entries[0]?.stamp).slice(16),
    at: new Float64Array(count),
    day: new Int32Array(count),
    utcOffset: new Int16Array(count),
    kind: new Uint8Array(count),
    grade: new Uint8Array(count),
    durationMs: new Uint32Array(count),
    outcome: new Uint8Array(count),
    outcomeValue: new Float64Array(count),
    steps: new Uint8Array(count),
    card: new Uint16Array(count),
    cards,
    extras: '[]',
  };
}

function packColumns(batch: PackedReviews, index: number, entry: Review): void {
  const stamp = String(entry.stamp);
  writeUuid(String(entry.id), batch.ids, index * 16);
  batch.seq[index] = entry.seq;
  batch.stampMs[index] = Number.parseInt(stamp.slice(0, 12), 16) || 0;
  batch.stampCounter[index] = Number.parseInt(stamp.slice(12, 16), 16) || 0;
  batch.at[index] = entry.at;
  batch.day[index] = entry.day;
  batch.utcOffset[index] = entry.utcOffset;
  const kind = PACKED_KINDS.indexOf(entry.kind);
  batch.kind[index] = kind < 0 ? VERBATIM : kind;
  if (entry.kind !== 'answered') return;
  batch.grade[index] = entry.grade;
  batch.durationMs[index] = entry.durationMs;
  packOutcome(batch, index, entry.outcome);
}

function packOutcome(batch: PackedReviews, index: number, outcome: Outcome | undefined): void {
  if (outcome?.kind === 'review') {
    batch.outcome[index] = PACKED_OUTCOMES.indexOf('review');
    batch.outcomeValue[index] = outcome.intervalDays;
    return;
  }
  const delay = outcome?.delay;
  if (outcome === undefined || delay === undefined) return;
  batch.outcome[index] = Math.max(0, PACKED_OUTCOMES.indexOf(`${outcome.kind}-${delay.kind}`));
  batch.outcomeValue[index] = delay.kind === 'ms' ? delay.ms : delay.days;
  batch.steps[index] = outcome.remainingSteps;
}

/** Reads the columns back and returns what they got wrong or left out; undefined where nothing. */
function fieldsLeftOver(batch: PackedReviews, index: number, entry: Fields): Fields | undefined {
  if (batch.kind[index] === VERBATIM) return entry;
  const unpacked = unpackColumns(batch, index);
  if (Object.keys(unpacked).some((field) => !Object.hasOwn(entry, field))) {
    batch.kind[index] = VERBATIM;
    return entry;
  }
  const leftOver = Object.entries(entry).filter(([field, value]) => {
    return !isSame(unpacked[field], value);
  });
  return leftOver.length === 0 ? undefined : Object.fromEntries(leftOver);
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof b !== 'object') return Object.is(a, b);
  return canonicalJson(a) === canonicalJson(b);
}
