import { stableHash } from '../../../shared/stable-hash.ts';

/** The same order for the same seed; every element once. */
export function shuffleBySeed<One>(all: readonly One[], seed: string): One[] {
  return all
    .map((one, at) => ({ one, at, place: stableHash(`${seed} ${at}`) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ one }) => one);
}
