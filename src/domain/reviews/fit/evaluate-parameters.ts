import { type Calibration, CalibrationSum } from './calibration.ts';
import { MemoryWalker } from './memory-walker.ts';
import { isItem, type ReviewHistories } from './review-histories.ts';

/**
 * How well parameters foretell the items from `from` on, each from all that came before it.
 *
 * @returns NaN where there are none
 */
export function evaluateParameters(
  histories: ReviewHistories,
  parameters: readonly number[],
  from: number = Number.NEGATIVE_INFINITY,
): Calibration {
  const walker = new MemoryWalker(parameters);
  const sum = new CalibrationSum();
  for (let card = 0; card + 1 < histories.starts.length; card += 1) {
    const start = histories.starts[card] ?? 0;
    const end = histories.starts[card + 1] ?? 0;
    // Nothing of the card is asked for: the order of a card's answers is that of time.
    if ((histories.order[end - 1] ?? 0) >= from)
      addHistory({ histories, walker, sum, from }, start, end);
  }
  return sum.result();
}

interface Evaluation {
  readonly histories: ReviewHistories;
  readonly walker: MemoryWalker;
  readonly sum: CalibrationSum;
  readonly from: number;
}

function addHistory(evaluation: Evaluation, start: number, end: number): void {
  const { histories, walker, sum, from } = evaluation;
  let [items, lapses] = [0, 0];
  walker.begin(histories.grades[start] ?? 1);
  for (let index = start + 1; index < end; index += 1) {
    const days = histories.elapsed[index] ?? 0;
    const grade = histories.grades[index] ?? 1;
    if (isItem(histories, index)) {
      items += 1;
      if ((histories.order[index] ?? 0) >= from) {
        sum.add(walker.recallAfter(days), grade > 1, days, items, lapses);
      }
      if (grade === 1) lapses += 1;
    }
    walker.answer(days, grade);
  }
}
