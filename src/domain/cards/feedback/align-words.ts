import { COSTS, type Compare, type Likeness } from './likeness.ts';
import { type Token, weightOf } from './token.ts';

/** A run of the answer set against a run of the reference: [start, end) in tokens; one may be empty. */
export interface Link {
  readonly answer: readonly [start: number, end: number];
  readonly reference: readonly [start: number, end: number];
  /** Undefined where one side is empty. */
  readonly likeness: Likeness | undefined;
}

/** More cells than this are not worth the wait: 5,000 characters against as many. */
const MOST_CELLS = 90_000;
/** Runs of up to so many tokens may say one thing: 没 想到 and 没想到, a lot of and many. */
const LONGEST_RUN = 3;

interface Step {
  readonly taken: number;
  readonly given: number;
  readonly likeness: Likeness | undefined;
}

/**
 * The cheapest way to set an answer against its reference, in order, every token in exactly one link;
 * undefined where the two are too long for it. Edit distance over words with costs by likeness
 * (Needleman & Wunsch 1970), with runs of up to three words on each side.
 */
export function alignWords(
  answer: readonly Token[],
  reference: readonly Token[],
  compare: Compare,
): Link[] | undefined {
  const [rows, columns] = [answer.length + 1, reference.length + 1];
  if (rows * columns > MOST_CELLS) return undefined;
  const [own, other] = [runsOf(answer), runsOf(reference)];
  const costs = new Float64Array(rows * columns);
  const steps: (Step | undefined)[] = Array.from({ length: rows * columns });
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (row + column === 0) continue;
      const best = bestStep(own[row] ?? [], other[column] ?? [], compare, (up, left) => {
        return costs[(row - up) * columns + column - left] ?? 0;
      });
      costs[row * columns + column] = best.cost;
      steps[row * columns + column] = best.step;
    }
  }
  return traceBack(steps, rows, columns);
}

interface Run {
  readonly tokens: readonly Token[];
  readonly weight: number;
}

/** The runs that end before each place, the shortest first: made once, so that a comparison knows them again. */
function runsOf(tokens: readonly Token[]): Run[][] {
  return Array.from({ length: tokens.length + 1 }, (_, end) =>
    Array.from({ length: Math.min(LONGEST_RUN, end) }, (__, place) => {
      const run = tokens.slice(end - place - 1, end);
      return { tokens: run, weight: weightOfRun(run) };
    }),
  );
}

function bestStep(
  answerRuns: readonly Run[],
  referenceRuns: readonly Run[],
  compare: Compare,
  costBefore: (taken: number, given: number) => number,
): { readonly cost: number; readonly step: Step } {
  let cost = Number.POSITIVE_INFINITY;
  let step: Step = { taken: 0, given: 0, likeness: undefined };
  const offer = (taken: number, given: number, own: number, likeness?: Likeness): void => {
    const total = costBefore(taken, given) + own;
    if (total < cost - 1e-9) [cost, step] = [total, { taken, given, likeness }];
  };
  for (const own of answerRuns) {
    for (const other of referenceRuns) {
      const likeness = compare(own.tokens, other.tokens);
      if (likeness === undefined) continue;
      const price = COSTS[likeness] * (own.weight + other.weight);
      offer(own.tokens.length, other.tokens.length, price, likeness);
    }
  }
  const [own] = answerRuns;
  const [other] = referenceRuns;
  if (other !== undefined) offer(0, 1, other.weight);
  if (own !== undefined) offer(1, 0, own.weight);
  return { cost, step };
}

export function weightOfRun(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + weightOf(token), 0);
}

function traceBack(steps: readonly (Step | undefined)[], rows: number, columns: number): Link[] {
  const links: Link[] = [];
  let [row, column] = [rows - 1, columns - 1];
  while (row + column > 0) {
    const step = steps[row * columns + column];
    if (step === undefined || step.taken + step.given === 0) throw new Error('alignWords: no step');
    links.push({
      answer: [row - step.taken, row],
      reference: [column - step.given, column],
      likeness: step.likeness,
    });
    row -= step.taken;
    column -= step.given;
  }
  return links.reverse();
}
