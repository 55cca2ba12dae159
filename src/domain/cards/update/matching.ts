import { increasingRun } from './increasing-run.ts';

/** Which new pair is which old one, while it is being found out. NONE where that is open. */
export interface Matching {
  /** The place among the old pairs, for each new one. */
  readonly oldOf: Int32Array;
  /** The place among the new pairs, for each old one. */
  readonly newOf: Int32Array;
}

export const NONE = -1;

export function emptyMatching(oldCount: number, newCount: number): Matching {
  return { oldOf: new Int32Array(newCount).fill(NONE), newOf: new Int32Array(oldCount).fill(NONE) };
}

export function isOpen(partnerOf: Int32Array, at: number): boolean {
  return partnerOf[at] === NONE;
}

export function join({ oldOf, newOf }: Matching, old: number, fresh: number): void {
  oldOf[fresh] = old;
  newOf[old] = fresh;
}

/** The number of the gap between fixed points in which each pair stands; matched ones have none. */
export interface Gaps {
  readonly ofOld: Int32Array;
  readonly ofNew: Int32Array;
  readonly count: number;
}

/** The gaps between those matches that are in the same order on both sides. */
export function findGaps({ oldOf, newOf }: Matching): Gaps {
  const places = Array.from(oldOf, (old) => (old === NONE ? undefined : old));
  const fixedNew = new Set(increasingRun(places));
  const fixedOld = new Set(Array.from(fixedNew, (fresh) => oldOf[fresh] ?? NONE));
  return {
    ofOld: numberGaps(newOf, fixedOld),
    ofNew: numberGaps(oldOf, fixedNew),
    count: fixedNew.size + 1,
  };
}

function numberGaps(partnerOf: Int32Array, fixed: ReadonlySet<number>): Int32Array {
  let gap = 0;
  return partnerOf.map((partner, at) => {
    if (fixed.has(at)) gap += 1;
    return partner === NONE ? gap : NONE;
  });
}

/** The places of the open pairs of each gap. */
export function placesByGap(gapOf: Int32Array, count: number): number[][] {
  const places = Array.from({ length: count }, (): number[] => []);
  for (const [at, gap] of gapOf.entries()) if (gap !== NONE) places[gap]?.push(at);
  return places;
}
