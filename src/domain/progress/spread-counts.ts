import type { Exercise } from '../cards/exercise.ts';
import { countOn } from './day-histogram.ts';
import { DAY_BINS, DIFFICULTY_BINS } from './memory-spread.ts';
import type { StandingTally, TextTally } from './text-tally.ts';

/** How many begun cards have which stability, difficulty and interval, by bins of memory-spread.ts. */
export interface SpreadCounts {
  readonly stability: readonly number[];
  readonly difficulty: readonly number[];
  readonly interval: readonly number[];
}

export function spreadCounts(
  tallies: readonly Pick<TextTally, 'standing'>[],
  exercises: readonly Exercise[],
): SpreadCounts {
  const standings = tallies.flatMap(({ standing }) =>
    exercises.flatMap((exercise) => standing[exercise] ?? []),
  );
  const count = (what: keyof SpreadCounts & keyof StandingTally, bins: number): number[] =>
    Array.from({ length: bins }, (_, bin) =>
      standings.reduce((sum, standing) => sum + countOn(standing[what], bin), 0),
    );
  return {
    stability: count('stability', DAY_BINS),
    difficulty: count('difficulty', DIFFICULTY_BINS),
    interval: count('interval', DAY_BINS),
  };
}
