import { candidatePosteriors } from '../../src/domain/bitext/lexical/choose-path.ts';
import { type Lattice, WEIGHT_COUNT } from './lattice.ts';

/** Strength of the pull towards the rough weights: 1 / variance. */
const PULL = 100;
const FIRST_STEP = 0.15;

function scoreLattice(lattice: Lattice, weights: Float64Array): Float64Array {
  const scores = new Float64Array(lattice.count);
  const { features } = lattice;
  for (let bead = 0, at = 0; bead < scores.length; bead += 1) {
    let sum = 0;
    for (let place = 0; place < WEIGHT_COUNT; place += 1, at += 1) {
      sum += (features[at] ?? 0) * (weights[place] ?? 0);
    }
    scores[bead] = sum;
  }
  return scores;
}

/** Posterior probability of each bead by the weights. */
export function latticePosteriors(lattice: Lattice, weights: Float64Array): Float64Array {
  const score = scoreLattice(lattice, weights);
  return candidatePosteriors({ ...lattice.candidates, score }, lattice.links);
}

/**
 * Weights of the largest conditional likelihood of the gold beads, less a pull towards `rough`
 * (a conditional random field; ascent by Adam, Kingma & Ba 2015). Each lattice counts by its share.
 */
export function fitWeights(
  lattices: readonly Lattice[],
  shares: readonly number[],
  start: Float64Array,
  rough: Float64Array,
  rounds: number,
): Float64Array {
  const weights = start.slice();
  const mean = new Float64Array(WEIGHT_COUNT);
  const square = new Float64Array(WEIGHT_COUNT);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight, place) => PULL * ((rough[place] ?? 0) - weight));
    for (const [index, lattice] of lattices.entries()) {
      addSlope(slope, lattice, weights, shares[index] ?? 1);
    }
    const step = FIRST_STEP * (1 - round / (rounds + 5));
    for (let place = 0; place < WEIGHT_COUNT; place += 1) {
      const own = slope[place] ?? 0;
      mean[place] = 0.8 * (mean[place] ?? 0) + 0.2 * own;
      square[place] = 0.95 * (square[place] ?? 0) + 0.05 * own * own;
      const scale = Math.min(1, Math.abs(rough[place] ?? 0) + 0.02);
      weights[place] =
        (weights[place] ?? 0) +
        (step * scale * (mean[place] ?? 0)) / (Math.sqrt(square[place] ?? 0) + 1e-6);
    }
  }
  return weights;
}

function addSlope(
  slope: Float64Array,
  lattice: Lattice,
  weights: Float64Array,
  share: number,
): void {
  const beads = latticePosteriors(lattice, weights);
  const { features, isGold } = lattice;
  for (let bead = 0; bead < lattice.count; bead += 1) {
    const miss = share * ((isGold[bead] ?? 0) - (beads[bead] ?? 0));
    if (Math.abs(miss) < 1e-6) continue;
    const at = bead * WEIGHT_COUNT;
    for (let place = 0; place < WEIGHT_COUNT; place += 1) {
      slope[place] = (slope[place] ?? 0) + miss * (features[at + place] ?? 0);
    }
  }
}
