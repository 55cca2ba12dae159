import { type BeadWeights, scoreBeads } from '../../src/domain/bitext/lexical/bead-score.ts';
import { BEAD_SHAPES, LONGEST_SIDE } from '../../src/domain/bitext/lexical/bead-shapes.ts';
import { weighEvidence } from '../../src/domain/bitext/lexical/evidence.ts';
import { MIXTURE, WEIGHTS } from '../../src/domain/bitext/lexical/fitted-model.ts';
import type { Lexicon } from '../../src/domain/bitext/lexical/lexicon.ts';
import { prepareText } from '../../src/domain/bitext/lexical/prepare-text.ts';
import { lookClosely } from '../../src/domain/bitext/lexical/search-text.ts';
import type { Chapter } from './chapters.ts';

/** All beads of a chapter's band, in the order of the nodes they start from, with their features. */
export interface Lattice {
  readonly chapter: Chapter;
  readonly count: number;
  /** Nodes that each bead leads from and to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** WEIGHT_COUNT numbers a bead: the score is their product with the weights. */
  readonly features: Float32Array;
  readonly isGold: Uint8Array;
  /** Row, column, Chinese and English segments of each bead. */
  readonly places: Int32Array;
  readonly nodes: number;
}

const SHAPES = Object.keys(WEIGHTS.shapes).filter((shape) => shape !== '1-1');
const SCALARS = (Object.keys(WEIGHTS) as (keyof BeadWeights)[]).filter(
  (name): name is Exclude<keyof BeadWeights, 'shapes'> => name !== 'shapes',
);
export const WEIGHT_NAMES: readonly string[] = [...SHAPES, ...SCALARS];
export const WEIGHT_COUNT = WEIGHT_NAMES.length;

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

/** Reckons a chapter's lattice; its band and what is learned come from the weights as they are. */
export function buildLattice(chapter: Chapter, lexicon: Lexicon): Lattice {
  const { text, band } = lookClosely(prepareText(chapter.english, chapter.chinese, lexicon));
  const evidence = weighEvidence(text, band, MIXTURE, LONGEST_SIDE);
  const features = unitWeights().map((weights) => scoreBeads(text, evidence, weights));
  const rows = chapter.english.length;
  const width = chapter.chinese.length + 1;
  const gold = new Set(
    chapter.gold.map(({ english, chinese }) => [...english, ...chinese].join(' ')),
  );
  const from: number[] = [];
  const to: number[] = [];
  const values: number[] = [];
  const isGold: number[] = [];
  const places: number[] = [];
  for (let row = 0; row <= rows; row += 1) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      for (const shape of BEAD_SHAPES) {
        const below = row + shape.english;
        const after = column + shape.chinese;
        if (below > rows || after < (band.low[below] ?? 0) || after > (band.high[below] ?? 0)) {
          continue;
        }
        from.push(row * width + column);
        to.push(below * width + after);
        for (const feature of features) {
          values.push(feature(row, column, shape.chinese, shape.english));
        }
        isGold.push(gold.has(`${row} ${below} ${column} ${after}`) ? 1 : 0);
        places.push(row, column, shape.chinese, shape.english);
      }
    }
  }
  return {
    chapter,
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    features: Float32Array.from(values),
    isGold: Uint8Array.from(isGold),
    places: Int32Array.from(places),
    nodes: (rows + 1) * width,
  };
}
