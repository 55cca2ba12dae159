import type { Json } from '../../shared/json.ts';
import { type Direction, isDirection } from './exercise.ts';
import type { Note } from './note.ts';

/** How far a walk has come in one direction. */
export interface WalkPlace {
  /** The place in its text of the last pair that was passed; empty before the first. */
  readonly after: string;
  /** Pairs that were passed, and pairs in all, when this was kept. */
  readonly passed: number;
  readonly of: number;
}

/** Going through a text sentence by sentence in its order, beside the schedule. */
export interface Walk {
  readonly direction: Direction;
  /** Whether the answers count as reviews. */
  readonly counts: boolean;
  readonly places: Readonly<Partial<Record<Direction, WalkPlace>>>;
}

type Placed = Pick<Note, 'place'>;

/**
 * Which pair comes next: the first after the one that was passed last, also where that one is gone or
 * others were added since. As many as there are pairs: the text is through.
 *
 * @param pairs that can be asked, in the order of the text
 */
export function walkIndex(pairs: readonly Placed[], at: WalkPlace | undefined): number {
  if (at === undefined) return 0;
  const index = pairs.findIndex(({ place }) => place > at.after);
  return index < 0 ? pairs.length : index;
}

/** The place from which the pair at `index` comes next; beyond the ends, the nearest there is. */
export function walkPlace(pairs: readonly Placed[], index: number): WalkPlace {
  const passed = Math.max(0, Math.min(index, pairs.length));
  return { after: pairs[passed - 1]?.place ?? '', passed, of: pairs.length };
}

/** Whether it was begun and has not come to the end. */
export function isUnderWay(at: WalkPlace | undefined): at is WalkPlace {
  return at !== undefined && at.passed > 0 && at.passed < at.of;
}

/** The walk with another place in its direction. */
export function walkTo(walk: Walk, at: WalkPlace): Walk {
  return { ...walk, places: { ...walk.places, [walk.direction]: at } };
}

/** What was kept as a setting; undefined for what is no walk. */
export function parseWalk(kept: Json | undefined): Walk | undefined {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
  const { direction, counts, places } = kept as Partial<Walk>;
  if (typeof direction !== 'string' || !isDirection(direction)) return undefined;
  const sound = Object.entries(places ?? {}).filter(([, at]) => isPlace(at));
  return { direction, counts: counts === true, places: Object.fromEntries(sound) };
}

function isPlace(at: Partial<WalkPlace>): boolean {
  return typeof at?.after === 'string' && Number.isInteger(at.passed) && Number.isInteger(at.of);
}

/** The walk as a setting keeps it. */
export function walkToJson({ direction, counts, places }: Walk): Json {
  const kept = Object.entries(places).map(([key, { after, passed, of }]) => [
    key,
    { after, passed, of },
  ]);
  return { direction, counts, places: Object.fromEntries(kept) as Json };
}
