import type { Grade } from '../../reviews/grade.ts';
import { ERROR_KINDS, type ErrorKind } from '../typed-errors.ts';

/** How a card stood when it was answered; `steps` has all that says nothing about a night's keeping. */
export const PHASES = ['new', 'steps', 'young', 'mature'] as const;
export type Phase = (typeof PHASES)[number];

/** Predicted recall is counted in bins of 5 %. */
export const RECALL_BINS = 20;
/** A chance of recall is kept in ten-thousandths: whole numbers add up the same in any order. */
export const WHOLE_CHANCE = 10_000;
export const HOURS = 24;

/** Whether a grade that was taken is the one that was suggested. */
export const AGREEMENTS = ['same', 'higher', 'lower'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

const GRADES_A_PHASE = 4;
const GRADES_FROM = 0;
const AGREEMENT_FROM = 18;
const ERRORS_FROM = 32;
const HOURS_FROM = 48;
const HOURS_DUE_FROM = 72;
const HOURS_RECALLED_FROM = 96;
const BIN_ANSWERS_FROM = 128;
const BIN_RECALLED_FROM = 148;
const BIN_FORETOLD_FROM = 168;

/** Numbers below this are counters: what is counted for one exercise on one learning day. */
export const COUNTER_ROOM = 256;

/** Milliseconds spent on answers. */
export const DURATION = 16;
/** Typed answers that were compared with the reference. */
export const COMPARED = 17;

/** Answers with that grade to cards of that phase. */
export const gradeCounter = (phase: Phase, grade: Grade): number =>
  GRADES_FROM + PHASES.indexOf(phase) * GRADES_A_PHASE + grade - 1;

/** Answers whose grade stands so to the suggested one. */
export const agreementCounter = (agreement: Agreement): number =>
  AGREEMENT_FROM + AGREEMENTS.indexOf(agreement);

/** Typed answers with an error of that kind. */
export const errorCounter = (kind: ErrorKind): number => ERRORS_FROM + ERROR_KINDS.indexOf(kind);

/** Answers in that hour of the local clock, 0 to 23. */
export const hourCounter = (hour: number): number => HOURS_FROM + hour;
/** Of them, those that count in true retention, and those of these that were recalled. */
export const hourDueCounter = (hour: number): number => HOURS_DUE_FROM + hour;
export const hourRecalledCounter = (hour: number): number => HOURS_RECALLED_FROM + hour;

/** Answers whose chance of recall was foretold in that bin, 0 to 19. */
export const binCounter = (bin: number): number => BIN_ANSWERS_FROM + bin;
/** Of them, the recalled ones … */
export const binRecalledCounter = (bin: number): number => BIN_RECALLED_FROM + bin;
/** … and the sum of what was foretold, in ten-thousandths. */
export const binForetoldCounter = (bin: number): number => BIN_FORETOLD_FROM + bin;

/** @param chance in ten-thousandths */
export function recallBin(chance: number): number {
  return Math.min(RECALL_BINS - 1, Math.floor((chance * RECALL_BINS) / WHOLE_CHANCE));
}
