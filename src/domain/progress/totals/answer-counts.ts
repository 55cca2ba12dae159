import { AGAIN } from '../../reviews/grade.ts';
import type { DayAnswer } from '../day-count.ts';
import {
  type Agreement,
  agreementCounter,
  binCounter,
  binForetoldCounter,
  binRecalledCounter,
  COMPARED,
  DURATION,
  errorCounter,
  gradeCounter,
  hourCounter,
  hourDueCounter,
  hourRecalledCounter,
  recallBin,
} from './counter.ts';

/** A counter and how much an answer adds to it. */
export type Added = readonly [counter: number, by: number];

/** What one answer adds to the counters of its exercise on its day. */
export function answerCounts(answer: DayAnswer): Added[] {
  const { grade, phase, hour, durationMs } = answer;
  return [
    [gradeCounter(phase, grade), 1],
    [DURATION, durationMs],
    [hourCounter(hour), 1],
    ...retentionCounts(answer),
    ...calibrationCounts(answer),
    ...typedCounts(answer),
  ];
}

function retentionCounts({ phase, hour, grade }: DayAnswer): Added[] {
  if (phase !== 'young' && phase !== 'mature') return [];
  const due: Added = [hourDueCounter(hour), 1];
  return grade === AGAIN ? [due] : [due, [hourRecalledCounter(hour), 1]];
}

function calibrationCounts({ foretold, grade }: DayAnswer): Added[] {
  if (foretold === undefined) return [];
  const bin = recallBin(foretold);
  const counts: Added[] = [
    [binCounter(bin), 1],
    [binForetoldCounter(bin), foretold],
  ];
  if (grade !== AGAIN) counts.push([binRecalledCounter(bin), 1]);
  return counts;
}

function typedCounts({ errors, suggested, grade }: DayAnswer): Added[] {
  const counts: Added[] = [];
  if (errors !== undefined) {
    counts.push([COMPARED, 1], ...errors.map((kind): Added => [errorCounter(kind), 1]));
  }
  if (suggested !== undefined) {
    const sign = Math.sign(grade - suggested);
    const agreement: Agreement = sign === 0 ? 'same' : sign > 0 ? 'higher' : 'lower';
    counts.push([agreementCounter(agreement), 1]);
  }
  return counts;
}
