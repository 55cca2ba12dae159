import { matchEqual } from './match-equal.ts';
import { emptyMatching, findGaps, NONE, placesByGap } from './matching.ts';
import { exactKey } from './sentence-key.ts';
import type { KnownNote, Sides, WantedPair } from './text-update.ts';

/** Sentences that a pairing may move about together; more than the widest bead and its neighbours. */
const MOST_ROWS = 8;
/** How far from each other the same sentences are looked for in a stretch that changed. */
const FARTHEST = 40;

/**
 * Where the sentences of both sides are those of the library and only their pairing differs, the pairing of
 * the library stays: the learner has studied it, and may have corrected it. Pairs made by hand are left alone.
 */
export function keepPairing(
  notes: readonly KnownNote[],
  pairs: readonly WantedPair[],
): WantedPair[] {
  const matching = emptyMatching(notes.length, pairs.length);
  matchEqual(matching, { old: notes.map(exactKey), fresh: pairs.map(exactKey) });
  const { ofOld, ofNew, count } = findGaps(matching);
  const [olds, news] = [placesByGap(ofOld, count), placesByGap(ofNew, count)];
  const openText = (gapOf: Int32Array, all: readonly Sides[]): (Sides | undefined)[] =>
    all.map((one, at) => (gapOf[at] === NONE ? undefined : withoutSpace(one)));
  const [oldText, newText] = [openText(ofOld, notes), openText(ofNew, pairs)];
  const stretches = olds.flatMap((gap, at) =>
    sameSentences(oldText, newText, [gap, news[at] ?? []]),
  );
  return withStretches(pairs, notes, stretches);
}

/** Neighbouring rows on both sides with the same sentences: first place and the one after the last. */
interface Stretch {
  readonly old: readonly [from: number, to: number];
  readonly fresh: readonly [from: number, to: number];
}

function sameSentences(
  oldText: readonly (Sides | undefined)[],
  newText: readonly (Sides | undefined)[],
  [olds, news]: readonly [olds: readonly number[], news: readonly number[]],
): Stretch[] {
  const found: Stretch[] = [];
  let [free, freeOld] = [0, 0];
  for (const [at, old] of olds.entries()) {
    if (old < freeOld) continue;
    const middle = Math.round((at * news.length) / olds.length);
    const near = news.slice(Math.max(free, middle - FARTHEST), middle + FARTHEST);
    for (const fresh of near) {
      const stretch = stretchFrom(oldText, newText, old, fresh);
      if (stretch === undefined) continue;
      found.push(stretch);
      freeOld = stretch.old[1];
      while ((news[free] ?? Number.POSITIVE_INFINITY) < stretch.fresh[1]) free += 1;
      break;
    }
  }
  return found;
}

/** The shortest stretch that begins with these rows; undefined where their sentences differ. */
function stretchFrom(
  oldText: readonly (Sides | undefined)[],
  newText: readonly (Sides | undefined)[],
  old: number,
  fresh: number,
): Stretch | undefined {
  let [a, b] = [old, fresh];
  let [mine, theirs] = [oldText[a], newText[b]];
  while (mine !== undefined && theirs !== undefined && couldBecomeSame(mine, theirs)) {
    if (mine.en === theirs.en && mine.zh === theirs.zh) {
      return { old: [old, a + 1], fresh: [fresh, b + 1] };
    }
    if (a - old >= MOST_ROWS || b - fresh >= MOST_ROWS) return undefined;
    if (mine.en.length + mine.zh.length <= theirs.en.length + theirs.zh.length) {
      mine = joined(mine, oldText[++a]);
    } else theirs = joined(theirs, newText[++b]);
  }
  return undefined;
}

function couldBecomeSame(a: Sides, b: Sides): boolean {
  return isBeginning(a.en, b.en) && isBeginning(a.zh, b.zh);
}

function isBeginning(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  // Most differ at once, and this is asked of many.
  return a.charCodeAt(0) === b.charCodeAt(0) && (a.startsWith(b) || b.startsWith(a));
}

function joined(a: Sides, b: Sides | undefined): Sides | undefined {
  return b === undefined ? undefined : { en: a.en + b.en, zh: a.zh + b.zh };
}

function withoutSpace({ en, zh }: Sides): Sides {
  return { en: en.replace(/\s+/gu, ''), zh: zh.replace(/\s+/gu, '') };
}

function withStretches(
  pairs: readonly WantedPair[],
  notes: readonly KnownNote[],
  stretches: readonly Stretch[],
): WantedPair[] {
  const result: WantedPair[] = [];
  let next = 0;
  for (const { old, fresh } of stretches) {
    const [from, to] = fresh;
    if (pairs.slice(from, to).some(({ byHand }) => byHand === true)) continue;
    result.push(...pairs.slice(next, from));
    for (const note of notes.slice(...old)) {
      const { en, zh, heading, confidence, id } = note;
      const { paragraph = 0 } = pairs[from] ?? {};
      result.push({ en, zh, paragraph, heading, confidence, origins: [id] });
    }
    next = to;
  }
  return [...result, ...pairs.slice(next)];
}
