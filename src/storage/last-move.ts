import type { MoveKind } from '../domain/reviews/reschedule/move-wish.ts';
import type { Json } from '../shared/json.ts';
import type { DeviceId } from '../shared/log-entry.ts';
import type { LearningDay } from '../shared/time.ts';

/** The setting under which the newest move of due days is kept, so that it can be undone later. */
export const LAST_MOVE = 'last-move';

/** Entries of one device in the reviews log that moved due days as one plan. */
export type MoveRecord = {
  readonly kind: MoveKind;
  readonly day: LearningDay;
  readonly moved: number;
  readonly device: DeviceId;
  readonly firstSeq: number;
};

const KINDS: ReadonlySet<unknown> = new Set<MoveKind>([
  'optimal',
  'spread',
  'away',
  'postpone',
  'advance',
]);

/** The record in a setting's value; undefined where there is none, or it was undone. */
export function toMoveRecord(value: Json | undefined): MoveRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { kind, day, moved, device, firstSeq } = value as { readonly [key: string]: Json };
  const isSound =
    KINDS.has(kind) &&
    [day, moved, firstSeq].every(Number.isSafeInteger) &&
    typeof device === 'string';
  return isSound ? (value as unknown as MoveRecord) : undefined;
}
