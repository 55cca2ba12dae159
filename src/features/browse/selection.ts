import type { Places } from '../../storage/search/search-collection.ts';

/** Which lines of a list are chosen, and where the keys are. */
export interface Selection {
  /** The line that keys act on. */
  readonly cursor: number;
  /** Where a stretch begins that Shift extends. */
  readonly anchor: number;
  /** Sorted, apart from one another. */
  readonly places: Places;
}

export const NOTHING_SELECTED: Selection = { cursor: 0, anchor: 0, places: [] };

export function isSelected({ places }: Selection, at: number): boolean {
  return places.some(([from, to]) => from <= at && at < to);
}

export function countSelected({ places }: Selection): number {
  return places.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** The keys go there; what is chosen stays. */
export function moveTo(selection: Selection, at: number): Selection {
  return { ...selection, cursor: at, anchor: at };
}

/** Only this line. */
export function selectOnly(at: number): Selection {
  return { cursor: at, anchor: at, places: [[at, at + 1]] };
}

/** Only the stretch from the anchor to this line. */
export function extendTo({ anchor }: Selection, at: number): Selection {
  return { cursor: at, anchor, places: [[Math.min(anchor, at), Math.max(anchor, at) + 1]] };
}

/** This line is chosen if it was not, and the other way round. */
export function toggleLine(selection: Selection, at: number): Selection {
  const { places } = selection;
  const cut = isSelected(selection, at)
    ? places.flatMap((place) => cutOut(place, at))
    : join([...places, [at, at + 1]]);
  return { cursor: at, anchor: at, places: cut };
}

export function selectAll(selection: Selection, count: number): Selection {
  return { ...selection, places: count === 0 ? [] : [[0, count]] };
}

export function selectNone(selection: Selection): Selection {
  return { ...selection, places: [] };
}

/** A stretch without one line: itself, or what is left on both sides. */
function cutOut([from, to]: Places[number], at: number): Places {
  if (at < from || at >= to) return [[from, to]];
  const parts: Places = [
    [from, at],
    [at + 1, to],
  ];
  return parts.filter(([start, end]) => start < end);
}

function join(places: Places): Places {
  const joined: [number, number][] = [];
  for (const [from, to] of places.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && last[1] >= from) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
