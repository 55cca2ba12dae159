import { findGaps, join, type Matching, NONE } from './matching.ts';
import type { PairKey } from './sentence-key.ts';

type Keys = readonly (string | undefined)[];

/** What is compared; undefined takes part in no match. */
export interface EqualInput {
  readonly old: readonly (PairKey | undefined)[];
  readonly fresh: readonly (PairKey | undefined)[];
}

/**
 * Finds the pairs that are the same on both sides. What stands once in each text fixes the order; what is
 * repeated is matched between those points, and the rest wherever it went.
 */
export function matchEqual(matching: Matching, { old, fresh }: EqualInput): void {
  const oldKeys = old.map((key) => key?.both);
  const newKeys = fresh.map((key) => key?.both);
  joinEqual(matching, once(oldKeys), once(newKeys));
  joinWithinGaps(matching, oldKeys, newKeys);
  joinEqual(matching, oldKeys, newKeys);
}

/** Between the pairs that are fixed: those of which one side stayed as it was, English first. */
export function matchOneSide(matching: Matching, { old, fresh }: EqualInput): void {
  for (const side of ['en', 'zh'] as const) {
    const keyOf = (key: PairKey | undefined): string | undefined =>
      key === undefined || key[side] === '' ? undefined : key[side];
    joinWithinGaps(matching, old.map(keyOf), fresh.map(keyOf));
  }
}

function joinWithinGaps(matching: Matching, oldKeys: Keys, newKeys: Keys): void {
  const { ofOld, ofNew } = findGaps(matching);
  const within = (keys: Keys, gapOf: Int32Array): Keys =>
    keys.map((key, at) =>
      key === undefined || gapOf[at] === NONE ? undefined : `${String(gapOf[at])} ${key}`,
    );
  joinEqual(matching, within(oldKeys, ofOld), within(newKeys, ofNew));
}

/** Joins open pairs of the same key, the first with the first. */
function joinEqual(matching: Matching, oldKeys: Keys, newKeys: Keys): void {
  const waiting = new Map<string, number[]>();
  for (let at = oldKeys.length - 1; at >= 0; at -= 1) {
    const key = oldKeys[at];
    if (key === undefined || matching.newOf[at] !== NONE) continue;
    const places = waiting.get(key);
    if (places === undefined) waiting.set(key, [at]);
    else places.push(at);
  }
  for (const [at, key] of newKeys.entries()) {
    if (key === undefined || matching.oldOf[at] !== NONE) continue;
    const old = waiting.get(key)?.pop();
    if (old !== undefined) join(matching, old, at);
  }
}

function once(keys: Keys): Keys {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => (key !== undefined && counts.get(key) === 1 ? key : undefined));
}
