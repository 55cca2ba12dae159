import * as v from 'valibot';
import type { Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { isSoundEdit, isSoundReview } from '../backup/backup-entry.ts';
import { unpackEdits } from '../pack-edits.ts';
import { BATCH_LIMIT } from '../pack-reviews.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import type { EditBatch } from '../rows.ts';
import { unpackReviews } from '../unpack-reviews.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(BATCH_LIMIT));
const column = v.object({
  base: v.number(),
  values: v.custom<ArrayLike<number>>((values) => ArrayBuffer.isView(values)),
});
const COLUMNS = [
  ...(['seqGap', 'idAfter', 'stampAfter', 'stampCounter', 'at', 'day', 'utcOffset'] as const),
  ...(['kind', 'grade', 'durationMs', 'outcome', 'outcomeValue', 'steps', 'card'] as const),
];
const bytes = v.instance(Uint8Array);

const packedReviews = v.pipe(
  v.looseObject({
    origin: v.string(),
    firstSeq: v.number(),
    count,
    stampDevice: v.string(),
    cardTime: column,
    cardRest: bytes,
    cardExercise: column,
    oddCards: v.array(v.string()),
    idRest: bytes,
    extras: v.string(),
    ...v.entriesFromList(COLUMNS, column),
  }),
  v.check((batch) => COLUMNS.every((name) => [0, batch.count].includes(batch[name].values.length))),
);
const editBatch = v.looseObject({ origin: v.string(), firstSeq: v.number(), count, lines: bytes });

/** The reviews of a packed batch from elsewhere; undefined where it is not one, or holds what is none. */
export function readPackedReviews(batch: unknown): Review[] | undefined {
  return readBatch(
    batch,
    packedReviews,
    (sound) => unpackReviews(sound as PackedReviews),
    isSoundReview,
  );
}

export function readPackedEdits(batch: unknown): Edit[] | undefined {
  return readBatch(batch, editBatch, (sound) => unpackEdits(sound as EditBatch), isSoundEdit);
}

function readBatch<Entry>(
  batch: unknown,
  shape: v.GenericSchema,
  unpack: (sound: unknown) => Entry[],
  isSound: (entry: unknown) => entry is Entry,
): Entry[] | undefined {
  if (!v.is(shape, batch)) return undefined;
  try {
    const entries = unpack(batch);
    return entries.every(isSound) ? entries : undefined;
  } catch {
    return undefined;
  }
}
