import * as v from 'valibot';
import type { Edit } from '../domain/cards/edit.ts';
import type { Bundle } from '../domain/sync/bundle.ts';
import type { SeenLinks } from '../domain/sync/member.ts';
import type { Statements } from '../domain/sync/statements.ts';
import { packEdits } from '../storage/pack-edits.ts';
import type { PackedReviews } from '../storage/packed-reviews.ts';
import { readPackedEdits, readPackedReviews } from '../storage/sync/sound-batch.ts';
import type { UnsentChunk } from '../storage/sync/unsent-entries.ts';
import { type BinaryJson, decodeBinaryJson, encodeBinaryJson } from './binary-json.ts';

/** What a batch says beside its entries. */
export interface BatchHead {
  /** As the device calls itself. */
  readonly name: string;
  /** By its clock, epoch milliseconds. */
  readonly sentAt: number;
  /** What it had taken over of the others. */
  readonly seen: SeenLinks;
  /** Left out where nobody has said anything. */
  readonly statements?: Statements | undefined;
  /** Only of a batch that repeats others. */
  readonly bundle?: Bundle | undefined;
  /** The number of the member's newest such batch before this one; left out where there is none. */
  readonly bundled?: number | undefined;
}

export interface BatchContents {
  readonly head: BatchHead;
  /** As they came, and as the log keeps them. */
  readonly reviews: readonly PackedReviews[];
  readonly edits: readonly Edit[];
}

const link = v.object({ number: v.number(), hash: v.string() });
const said = { by: v.string(), at: v.number() };
const statements = v.object({
  names: v.record(v.string(), v.object({ name: v.string(), at: v.number() })),
  removed: v.record(v.string(), v.object({ ...said, upTo: v.number() })),
  moved: v.optional(v.object(said)),
  former: v.array(v.string()),
});
const bundle = v.object({
  from: v.number(),
  to: v.number(),
  hash: v.string(),
  before: v.number(),
});
const shape = v.looseObject({
  head: v.looseObject({
    name: v.string(),
    sentAt: v.number(),
    seen: v.record(v.string(), link),
    statements: v.optional(statements),
    bundle: v.optional(bundle),
    bundled: v.optional(v.number()),
  }),
  reviews: v.array(v.unknown()),
  edits: v.array(v.unknown()),
});

/** The entries packed as the logs keep them: a third of what they are as JSON, compressed or not. */
export function encodeContents(head: BatchHead, chunks: readonly UnsentChunk[]): Uint8Array {
  const reviews = chunks.flatMap((chunk) => (chunk.log === 'reviews' ? [chunk.batch] : []));
  const edits = chunks.flatMap((chunk) =>
    chunk.log === 'edits' ? packEdits(chunk.origin, chunk.entries) : [],
  );
  return encodeBinaryJson({ head, reviews, edits } as unknown as BinaryJson);
}

/** @returns undefined for what {@link encodeContents} does not make */
export function decodeContents(bytes: Uint8Array): BatchContents | undefined {
  const contents = decodeBinaryJson(bytes);
  if (!v.is(shape, contents)) return undefined;
  const reviews = contents.reviews.map(readPackedReviews);
  const edits = contents.edits.map(readPackedEdits);
  if (reviews.includes(undefined) || edits.includes(undefined)) return undefined;
  return {
    head: contents.head,
    reviews: reviews.filter((batch) => batch !== undefined),
    edits: edits.flatMap((entries) => entries ?? []),
  };
}
