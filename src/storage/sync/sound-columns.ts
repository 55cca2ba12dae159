import { isSoundReview } from '../backup/backup-entry.ts';
import { NO_CARDS, numbersAfter } from '../card-numbers.ts';
import { type NarrowColumn, widen } from '../narrow-column.ts';
import { usualCards } from '../packed-cards.ts';
import { PACKED_KINDS, PACKED_OUTCOMES, type PackedReviews, VERBATIM } from '../packed-reviews.ts';
import { pickReviews, seqAt } from '../pick-reviews.ts';
import { unpackReviews } from '../unpack-reviews.ts';
import { UUID_REST_BYTES } from '../uuid-bytes.ts';

const DEVICE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const STAMP_DEVICE = /^-[0-9a-f]{8}$/;
const LONGEST_CARD_ID = 100;
const TIMES = 2 ** 48;
const COUNTERS = 2 ** 16;
const ANSWERED = PACKED_KINDS.indexOf('answered');
/** Kinds that say more than the columns hold. */
const NEEDS_MORE: ReadonlySet<number> = new Set(
  (['undone', 'due-set', 'carried'] as const).map((kind) => PACKED_KINDS.indexOf(kind)),
);

/**
 * Whether `isSoundReview` says yes to every entry of a batch. What the columns hold is looked at column by
 * column; only entries that have more than that are unpacked.
 *
 * @param batch of the shape that `readPackedReviews` has checked
 * @throws where the fields beside the columns are no JSON of ours
 */
export function hasSoundEntries(batch: PackedReviews): boolean {
  if (!DEVICE.test(batch.origin.replaceAll('+', ''))) return false;
  if (!hasSoundCards(batch)) return false;
  const places = placesOfExtras(batch);
  if (places === undefined) return false;
  if (places.length > 0 && !unpackReviews(pickReviews(batch, places)).every(isSoundReview)) {
    return false;
  }
  const special = new Set(places);
  const columns = widened(batch);
  for (let index = 0; index < batch.count; index += 1) {
    if (special.has(index)) continue;
    if (!isWhole(seqAt(batch, index), 1) || !isSoundEntry(columns, index)) return false;
  }
  // Every stamp ends so that is not beside the columns.
  return special.size === batch.count || STAMP_DEVICE.test(batch.stampDevice);
}

function hasSoundCards({ oddCards, ...batch }: PackedReviews): boolean {
  const usual = usualCards({ oddCards, ...batch });
  if (!Number.isInteger(usual) || batch.idRest.length !== batch.count * UUID_REST_BYTES) {
    return false;
  }
  if (oddCards.some((id) => id.length > LONGEST_CARD_ID)) return false;
  if (![0, usual].includes(batch.cardTime.values.length)) return false;
  if (![0, usual].includes(batch.cardExercise.values.length)) return false;
  const cards = usual + oddCards.length;
  return (
    wide(batch.cardTime, usual).every((time) => isWhole(time, 0, TIMES)) &&
    wide(batch.card, batch.count).every((number) => isWhole(number, 0, cards)) &&
    // Each under one number: entries of a card are looked for by it.
    new Set(numbersAfter(NO_CARDS).of({ oddCards, ...batch })).size === cards
  );
}

/** Ascending; undefined where they are not places of entries, each once. */
function placesOfExtras({ extras, count }: PackedReviews): number[] | undefined {
  if (extras === '[]') return [];
  const places = (JSON.parse(extras) as [number, unknown][]).map(([place]) => place);
  const isSound = places.every((place, index) => {
    return isWhole(place, 0, count) && (index === 0 || place > (places[index - 1] ?? 0));
  });
  return isSound ? places : undefined;
}

function widened(batch: PackedReviews) {
  const of = (column: NarrowColumn): Float64Array => wide(column, batch.count);
  return {
    at: of(batch.at),
    idAfter: of(batch.idAfter),
    stampAfter: of(batch.stampAfter),
    stampCounter: of(batch.stampCounter),
    day: of(batch.day),
    utcOffset: of(batch.utcOffset),
    kind: of(batch.kind),
    grade: of(batch.grade),
    durationMs: of(batch.durationMs),
    outcome: of(batch.outcome),
    outcomeValue: of(batch.outcomeValue),
    steps: of(batch.steps),
  };
}

function wide(column: NarrowColumn, count: number): Float64Array {
  const values = new Float64Array(count);
  widen(column, values, 0, count);
  return values;
}

function isSoundEntry(columns: ReturnType<typeof widened>, index: number): boolean {
  const of = (name: keyof typeof columns): number => columns[name][index] ?? Number.NaN;
  const kind = of('kind');
  if (!isWhole(kind, 0, PACKED_KINDS.length) || kind === VERBATIM || NEEDS_MORE.has(kind)) {
    return false;
  }
  const at = of('at');
  if (!isWhole(at + of('idAfter'), 0, TIMES) || !isWhole(at + of('stampAfter'), 0, TIMES)) {
    return false;
  }
  if (!isWhole(of('stampCounter'), 0, COUNTERS) || !isWhole(of('day'))) return false;
  if (Number.isNaN(at) || Number.isNaN(of('utcOffset'))) return false;
  if (kind !== ANSWERED) return true;
  const isGraded = isWhole(of('grade'), 1, 5) && !Number.isNaN(of('durationMs'));
  return isGraded && isSoundOutcome(of('outcome'), of('outcomeValue'), of('steps'));
}

function isSoundOutcome(outcome: number, value: number, steps: number): boolean {
  switch (PACKED_OUTCOMES[outcome]) {
    case 'review':
      return isWhole(value, 1);
    case 'learning-days':
    case 'relearning-days':
      return isWhole(steps, 1) && isWhole(value);
    case 'learning-ms':
    case 'relearning-ms':
      return isWhole(steps, 1) && !Number.isNaN(value);
    default:
      return false;
  }
}

/** @param end the least that is too much */
function isWhole(value: number, least = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY) {
  return Number.isSafeInteger(value) && value >= least && value < end;
}
