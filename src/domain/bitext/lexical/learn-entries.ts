import type { PathBead } from './bead-posteriors.ts';
import type { HitSource } from './row-hits.ts';
import type { Entries } from './type-entries.ts';

/** Beads less likely than this teach nothing. */
const LEAST_POSTERIOR = 0.3;
const LEAST_COUNT = 4;
const LEAST_DICE = 0.3;
/** How many times more often than by chance a pair must meet. */
const LEAST_LIFT = 4;
/** Odds of a pair that always comes together. */
const MOST_ODDS = 2000;
const MOST_CHARACTER_ODDS = 1000;
/** A key in more than this share of the beads is a function word. */
const MOST_COMMON = 0.1;

/**
 * Learns from a first alignment what this text translates its names by ("Whiskers": 茅十八), which no
 * dictionary can know: keys that meet a type far more often than by chance, by Dice's coefficient
 * with one meeting taken off (Dice 1945; Melamed 2000 on its use for translations).
 *
 * @returns the entries, with what was learned added to those of unknown and capitalised types
 */
export function learnEntries(source: HitSource, path: readonly PathBead[]): Entries[] {
  const { english, entries, chinese } = source;
  const typeCounts = new Map<number, number>();
  const keyCounts = new Map<number, number>();
  const meetings = new Map<number, Map<number, number>>();
  let beads = 0;
  for (const bead of path) {
    if (bead.posterior < LEAST_POSTERIOR || bead.english === 0 || bead.chinese === 0) continue;
    beads += bead.posterior;
    const keys = keysOf(source, bead);
    for (const key of keys) raise(keyCounts, key, bead.posterior);
    for (const type of typesOf(source, bead)) {
      raise(typeCounts, type, bead.posterior);
      let row = meetings.get(type);
      if (row === undefined) meetings.set(type, (row = new Map()));
      for (const key of keys) raise(row, key, bead.posterior);
    }
  }
  const pairKeys = new Set(chinese.pairs);
  return english.types.map((_, type) => {
    const old = entries[type] ?? {
      keys: new Int32Array(0),
      odds: new Float32Array(0),
      isPair: new Uint8Array(0),
    };
    const learned: [key: number, odds: number][] = [];
    const typeCount = typeCounts.get(type) ?? 0;
    for (const [key, met] of meetings.get(type) ?? []) {
      const keyCount = keyCounts.get(key) ?? 0;
      if (met < LEAST_COUNT - 0.5 || keyCount > MOST_COMMON * beads + LEAST_COUNT) continue;
      const dice = (2 * (met - 1)) / (typeCount + keyCount);
      if (dice >= LEAST_DICE && (met - 1) * beads >= LEAST_LIFT * typeCount * keyCount) {
        learned.push([key, MOST_ODDS * dice * dice]);
      }
    }
    return learned.length === 0 ? old : extend(old, learned, pairKeys);
  });
}

function raise(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function keysOf({ chinese }: HitSource, bead: PathBead): Set<number> {
  const from = chinese.starts[bead.column] ?? 0;
  const to = chinese.starts[bead.column + bead.chinese] ?? 0;
  const keys = new Set(chinese.tokens.subarray(from, to));
  for (const pair of chinese.pairs.subarray(from, to)) if (pair >= 0) keys.add(pair);
  return keys;
}

/** The types of a bead that may be names: unknown words, and words with a capital. */
function typesOf({ english }: HitSource, bead: PathBead): Set<number> {
  const from = english.starts[bead.row] ?? 0;
  const to = english.starts[bead.row + bead.english] ?? 0;
  const types = new Set(english.tokens.subarray(from, to));
  for (const type of types) if (english.types[type]?.isLearnable !== true) types.delete(type);
  return types;
}

function extend(
  old: Entries,
  learned: readonly (readonly [key: number, odds: number])[],
  pairKeys: ReadonlySet<number>,
): Entries {
  const isPair = learned.map(([key]) => (pairKeys.has(key) ? 1 : 0));
  return {
    keys: Int32Array.from([...old.keys, ...learned.map(([key]) => key)]),
    odds: Float32Array.from([
      ...old.odds,
      ...learned.map(([, odds], place) =>
        isPair[place] === 1 ? odds : Math.min(odds, MOST_CHARACTER_ODDS),
      ),
    ]),
    isPair: Uint8Array.from([...old.isPair, ...isPair]),
  };
}
