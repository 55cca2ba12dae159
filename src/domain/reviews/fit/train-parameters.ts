import { PARAMETER_COUNT } from '../default-parameters.ts';
import { Adam } from './adam.ts';
import { clampParameters } from './clamp-parameters.ts';
import { HistoryGradient } from './history-gradient.ts';
import { weightAt } from './memory-walker.ts';
import type { ReviewHistories } from './review-histories.ts';
import { seededNumbers } from './seeded-numbers.ts';

/** Rounds through all histories; constants of fsrs-rs, src/training.rs. */
export const EPOCHS = 5;
const BATCH_ITEMS = 512;
const LEARNING_RATE = 0.04;
const PRIOR_WEIGHT = 0.5;

/** How much each parameter differs between learners. Source: fsrs-rs, src/training.rs. */
const SPREAD: readonly number[] = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
  1.03, 0.31, 0.32, 0.14, 0.27,
];

export interface Training {
  readonly histories: ReviewHistories;
  /** Numbers of the histories to learn from. */
  readonly cards: Uint32Array;
  /** Of each answer; 0 where it does not count. */
  readonly weights: Float32Array;
  /** Where the search begins, and where it is held. */
  readonly begin: readonly number[];
  readonly relearningSteps: number;
  readonly seed: number;
}

/** Called after each batch with the items that were walked since; false stops. */
export type OnItems = (items: number) => boolean;

/** A history up to the last answer that counts. */
interface Spans {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly items: Uint32Array;
  readonly total: number;
}

/**
 * Parameters that foretell the weighted items best, by mini-batches of whole histories.
 *
 * @returns undefined where it was stopped
 */
export function trainParameters(training: Training, onItems: OnItems): number[] | undefined {
  const spans = spansOf(training);
  const parameters = Float64Array.from(training.begin);
  const gradient = new HistoryGradient(training.histories, training.weights);
  const adam = new Adam(PARAMETER_COUNT);
  const random = seededNumbers(training.seed);
  const places = Uint32Array.from(spans.starts, (_, index) => index);
  let done = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(places, random);
    for (let next = 0; next < places.length; ) {
      gradient.begin(parameters);
      let items = 0;
      for (; next < places.length && items < BATCH_ITEMS; next += 1) {
        const place = places[next] ?? 0;
        gradient.add(spans.starts[place] ?? 0, spans.ends[place] ?? 0);
        items += spans.items[place] ?? 0;
      }
      addPrior(gradient.slopes, parameters, training.begin, items / spans.total);
      adam.step(parameters, gradient.slopes, rateAt(done / (EPOCHS * spans.total)));
      clampParameters(parameters, training.relearningSteps);
      done += items;
      if (!onItems(items)) return undefined;
    }
  }
  return [...parameters];
}

/** Falls from the learning rate to 0 as half a wave. */
function rateAt(share: number): number {
  return (LEARNING_RATE * (1 + Math.cos(Math.PI * share))) / 2;
}

/** Holds the parameters near where they began, the more so the fewer the items. */
function addPrior(
  slopes: Float64Array,
  parameters: Float64Array,
  begin: readonly number[],
  share: number,
): void {
  for (let index = 0; index < slopes.length; index += 1) {
    const away = weightAt(parameters, index) - weightAt(begin, index);
    const pull = (2 * PRIOR_WEIGHT * share * away) / weightAt(SPREAD, index) ** 2;
    slopes[index] = weightAt(slopes, index) + pull;
  }
}

function spansOf({ histories, cards, weights }: Training): Spans {
  const starts = cards.map((card) => histories.starts[card] ?? 0);
  const ends = new Uint32Array(cards.length);
  const items = new Uint32Array(cards.length);
  let total = 0;
  for (let place = 0; place < cards.length; place += 1) {
    const start = starts[place] ?? 0;
    const stop = histories.starts[(cards[place] ?? 0) + 1] ?? 0;
    let count = 0;
    ends[place] = start + 1;
    for (let index = start; index < stop; index += 1) {
      if ((weights[index] ?? 0) === 0) continue;
      count += 1;
      ends[place] = index + 1;
    }
    items[place] = count;
    total += count;
  }
  return { starts, ends, items, total };
}

function shuffle(places: Uint32Array, random: () => number): void {
  for (let index = places.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = places[index] ?? 0;
    places[index] = places[other] ?? 0;
    places[other] = kept;
  }
}
