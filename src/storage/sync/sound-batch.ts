import * as v from 'valibot';
import type { Edit } from '../../domain/cards/edit.ts';
import { isSoundEdit } from '../backup/backup-entry.ts';
import type { NarrowColumn } from '../narrow-column.ts';
import { unpackEdits } from '../pack-edits.ts';
import { BATCH_LIMIT } from '../pack-reviews.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import { hasSoundEntries } from './sound-columns.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(BATCH_LIMIT));
const column = v.object({
  base: v.number(),
  values: v.custom<NarrowColumn['values']>((values) => ArrayBuffer.isView(values)),
});
const COLUMNS = [
  ...(['seqGap', 'idAfter', 'stampAfter', 'stampCounter', 'at', 'day', 'utcOffset'] as const),
  ...(['kind', 'grade', 'durationMs', 'outcome', 'outcomeValue', 'steps', 'card'] as const),
];
const bytes = v.instance(Uint8Array);

/** What else a batch has is left out: it is not ours to keep. */
const packedReviews = v.pipe(
  v.object({
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

/** A packed batch from elsewhere; undefined where it is not one, or holds what is no review. */
export function readPackedReviews(batch: unknown): PackedReviews | undefined {
  const parsed = v.safeParse(packedReviews, batch);
  if (!parsed.success) return undefined;
  try {
    const sound = parsed.output as unknown as PackedReviews;
    return hasSoundEntries(sound) ? sound : undefined;
  } catch {
    return undefined;
  }
}

export function readPackedEdits(batch: unknown): Edit[] | undefined {
  if (!v.is(editBatch, batch)) return undefined;
  try {
    const entries = unpackEdits(batch);
    return entries.every(isSoundEdit) ? entries : undefined;
  } catch {
    return undefined;
  }
}
