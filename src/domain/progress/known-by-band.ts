import type { WordId, WordMark } from '../cards/kept-word.ts';
import { FREQUENCY_BANDS, frequencyBand } from '../chinese/dictionary/frequency-band.ts';
import { isKnownWord, type ShareKnown } from './words-known.ts';

/** Words of one band of frequency. */
export interface BandKnown extends ShareKnown {
  /** The rank of its last word; undefined for the rarer ones, which have no end. */
  readonly upTo: number | undefined;
}

/** By which words are known; see {@link isKnownWord}. */
export interface WordEvidence {
  /** Words of sentences that can be recalled now. */
  readonly recalled: ReadonlySet<WordId>;
  readonly marks: ReadonlyMap<WordId, WordMark>;
}

/**
 * How many words of each band are known. Words that are marked to be ignored are left out.
 *
 * @param ranks of the words of a language by frequency, 1 for the commonest
 */
export function knownByBand(
  ranks: ReadonlyMap<WordId, number>,
  { recalled, marks }: WordEvidence,
): BandKnown[] {
  const bands = [...FREQUENCY_BANDS, undefined].map((upTo) => ({ upTo, known: 0, total: 0 }));
  for (const [id, rank] of ranks) {
    if (marks.get(id) === 'ignored') continue;
    const band = frequencyBand(rank);
    const counted = bands.find(({ upTo }) => upTo === band) ?? bands.at(-1);
    if (counted === undefined) continue;
    counted.total += 1;
    if (isKnownWord(id, recalled, marks)) counted.known += 1;
  }
  return bands;
}

/** How many words of a list are known; those to be ignored are left out. */
export function knownOfList(
  words: Iterable<WordId>,
  { recalled, marks }: WordEvidence,
): ShareKnown {
  const asked = [...new Set(words)].filter((id) => marks.get(id) !== 'ignored');
  const known = asked.filter((id) => isKnownWord(id, recalled, marks));
  return { known: known.length, total: asked.length };
}
