import type { PathBead } from './path-bead.ts';
import type { HitSource } from './row-hits.ts';
import type { Entries } from './type-entries.ts';

/** Beads less likely than this teach nothing. */
const LEAST_POSTERIOR = 0.3;
const LEAST_COUNT = 4;
/** A little less, for beads that are not quite certain. */
const LEAST_MET = LEAST_COUNT - 0.5;
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
export function learnEntries(source: HitSource, path: readonly PathBead[]): readonly Entries[] {
  const beads = path.filter(
    ({ posterior, english, chinese }) => posterior >= LEAST_POSTERIOR && english > 0 && chinese > 0,
  );
  const counts = countBeads(source, beads);
  const pairKeys = new Set(source.chinese.pairs);
  const entries = source.entries.slice();
  const met = new Float64Array(counts.keys.length);
  for (const [type, places] of counts.beadsOfType) {
    const learned = learnType(source, places, counts.types[type] ?? 0, counts, met);
    const old = entries[type];
    if (learned.length > 0 && old !== undefined) entries[type] = extend(old, learned, pairKeys);
  }
  return entries;
}

interface BeadCounts {
  /** All beads, each by its probability. */
  readonly all: number;
  /** Beads that each type, or key, is in. */
  readonly types: Float64Array;
  readonly keys: Float64Array;
  readonly beadsOfType: ReadonlyMap<number, readonly PathBead[]>;
}

function countBeads(source: HitSource, beads: readonly PathBead[]): BeadCounts {
  const types = new Float64Array(source.english.types.length);
  const keys = new Float64Array(source.index.starts.length - 1);
  const beadsOfType = new Map<number, PathBead[]>();
  let all = 0;
  for (const bead of beads) {
    all += bead.posterior;
    for (const key of keysOf(source, bead)) keys[key] = (keys[key] ?? 0) + bead.posterior;
    for (const type of typesOf(source, bead)) {
      types[type] = (types[type] ?? 0) + bead.posterior;
      const places = beadsOfType.get(type);
      if (places === undefined) beadsOfType.set(type, [bead]);
      else places.push(bead);
    }
  }
  for (const type of beadsOfType.keys())
    if ((types[type] ?? 0) < LEAST_MET) beadsOfType.delete(type);
  return { all, types, keys, beadsOfType };
}

/** The keys that a type meets far more often than by chance; `met` is zero before and after. */
function learnType(
  source: HitSource,
  beads: readonly PathBead[],
  typeCount: number,
  { all, keys }: BeadCounts,
  met: Float64Array,
): [key: number, odds: number][] {
  const touched: number[] = [];
  for (const bead of beads) {
    for (const key of keysOf(source, bead)) {
      const keyCount = keys[key] ?? 0;
      if (keyCount < LEAST_MET || keyCount > MOST_COMMON * all + LEAST_COUNT) continue;
      if (met[key] === 0) touched.push(key);
      met[key] = (met[key] ?? 0) + bead.posterior;
    }
  }
  const learned: [key: number, odds: number][] = [];
  for (const key of touched) {
    const meetings = met[key] ?? 0;
    met[key] = 0;
    if (meetings < LEAST_MET) continue;
    const keyCount = keys[key] ?? 0;
    const dice = (2 * (meetings - 1)) / (typeCount + keyCount);
    if (dice >= LEAST_DICE && (meetings - 1) * all >= LEAST_LIFT * typeCount * keyCount) {
      learned.push([key, MOST_ODDS * dice * dice]);
    }
  }
  return learned;
}

function keysOf({ chinese }: HitSource, bead: PathBead): Set<number> {
  const from = chinese.starts[bead.column] ?? 0;
  const to = chinese.starts[bead.column + bead.chinese] ?? 0;
  const keys = new Set<number>();
  for (let token = from; token < to; token += 1) {
    keys.add(chinese.tokens[token] ?? 0);
    const pair = chinese.pairs[token] ?? -1;
    if (pair >= 0) keys.add(pair);
  }
  return keys;
}

/** The types of a bead that may be names: unknown words, and words with a capital. */
function typesOf({ english }: HitSource, bead: PathBead): Set<number> {
  const from = english.starts[bead.row] ?? 0;
  const to = english.starts[bead.row + bead.english] ?? 0;
  const types = new Set<number>();
  for (let token = from; token < to; token += 1) {
    const type = english.tokens[token] ?? 0;
    if (english.types[type]?.isLearnable === true) types.add(type);
  }
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
