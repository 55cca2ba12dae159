import { type BeadWeights, scoreBeads } from '../../src/domain/bitext/lexical/bead-score.ts';
import type { CandidateBeads } from '../../src/domain/bitext/lexical/candidate-beads.ts';
import {
  type CandidateLinks,
  linkCandidates,
} from '../../src/domain/bitext/lexical/choose-path.ts';
import { MIXTURE, WEIGHTS } from '../../src/domain/bitext/lexical/fitted-model.ts';
import type { Lexicon } from '../../src/domain/bitext/lexical/lexicon.ts';
import { prepareText } from '../../src/domain/bitext/lexical/prepare-text.ts';
import { findCandidates } from '../../src/domain/bitext/lexical/search-text.ts';
import { weighWordOrder } from '../../src/domain/bitext/lexical/word-order.ts';
import type { Chapter } from './chapters.ts';

/** The beads of a chapter that are likely at all, with their features. */
export interface Lattice {
  readonly chapter: Chapter;
  readonly count: number;
  readonly candidates: CandidateBeads;
  readonly links: CandidateLinks;
  /** WEIGHT_COUNT numbers a bead: the score is their product with the weights. */
  readonly features: Float32Array;
  readonly isGold: Uint8Array;
  /** Row, column, Chinese and English segments of each bead. */
  readonly places: Int32Array;
}

const SHAPES = Object.keys(WEIGHTS.shapes).filter((shape) => shape !== '1-1');
const SCALARS = (Object.keys(WEIGHTS) as (keyof BeadWeights)[]).filter(
  (name): name is Exclude<keyof BeadWeights, 'shapes'> => name !== 'shapes',
);
const WEIGHT_NAMES: readonly string[] = [...SHAPES, ...SCALARS];
export const WEIGHT_COUNT = WEIGHT_NAMES.length;
const WORD_ORDER = WEIGHT_NAMES.indexOf('wordOrder');

export function toVector(weights: BeadWeights): Float64Array {
  return Float64Array.from([
    ...SHAPES.map((shape) => weights.shapes[shape] ?? 0),
    ...SCALARS.map((name) => weights[name]),
  ]);
}

export function fromVector(vector: Float64Array): BeadWeights {
  const at = (place: number): number => Number((vector[place] ?? 0).toFixed(3));
  const shapes = Object.fromEntries(SHAPES.map((shape, place) => [shape, at(place)]));
  const scalars = Object.fromEntries(
    SCALARS.map((name, place) => [name, at(SHAPES.length + place)]),
  );
  return { ...(scalars as unknown as BeadWeights), shapes: { '1-1': 0, ...shapes } };
}

/** Weights that are 0 but for one: the score by them is that one's feature. */
function unitWeights(): BeadWeights[] {
  return WEIGHT_NAMES.map((_, place) => {
    const vector = new Float64Array(WEIGHT_COUNT);
    vector[place] = 1;
    return fromVector(vector);
  });
}

/** Reckons a chapter's lattice; its candidates and what is learned come from the weights as they are. */
export function buildLattice(chapter: Chapter, lexicon: Lexicon): Lattice {
  const { text, evidence, candidates } = findCandidates(
    prepareText(chapter.english, chapter.chinese, lexicon),
  );
  const { count, row, column, english, chinese } = candidates;
  const scores = unitWeights().map((weights) => scoreBeads(text, evidence, weights));
  const order = weighWordOrder(text, candidates, MIXTURE);
  const gold = new Set(chapter.gold.map((bead) => [...bead.english, ...bead.chinese].join(' ')));
  const features = new Float32Array(count * WEIGHT_COUNT);
  const isGold = new Uint8Array(count);
  const places = new Int32Array(4 * count);
  for (let bead = 0; bead < count; bead += 1) {
    const at = [row[bead] ?? 0, column[bead] ?? 0] as const;
    const shape = [chinese[bead] ?? 0, english[bead] ?? 0] as const;
    features.set(
      scores.map((score) => score(...at, ...shape)),
      bead * WEIGHT_COUNT,
    );
    features[bead * WEIGHT_COUNT + WORD_ORDER] = order[bead] ?? 0;
    const ends = `${at[0]} ${at[0] + shape[1]} ${at[1]} ${at[1] + shape[0]}`;
    isGold[bead] = gold.has(ends) ? 1 : 0;
    places.set([...at, ...shape], 4 * bead);
  }
  return {
    chapter,
    candidates,
    links: linkCandidates(candidates),
    count,
    features,
    isGold,
    places,
  };
}
