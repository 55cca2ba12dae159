import { describe, expect, it } from 'vitest';
import { newCard } from '../../../../src/domain/reviews/card.ts';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import { AGAIN, EASY, GOOD, HARD } from '../../../../src/domain/reviews/grade.ts';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  momentAt,
} from '../../../../src/domain/reviews/learning-day.ts';
import type { Outcome } from '../../../../src/domain/reviews/review.ts';
import {
  outcomesOf,
  previewOutcomes,
  scheduleAnswer,
} from '../../../../src/domain/reviews/schedule-answer.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';
import { CARD_ID, graded, live, NOON } from './live-card.ts';

const options = DEFAULT_OPTIONS;
const noon = momentAt(NOON, 0, options.rolloverHour);
const ms = (minutes: number) => ({ kind: 'ms', ms: minutes * MINUTE_MS });
const fresh = newCard(CARD_ID);

/** A card that was answered good until it stood in review for some weeks. */
function inReview() {
  const { card } = live([
    graded(0, GOOD),
    graded(10 * MINUTE_MS, GOOD),
    graded(2 * DAY_MS, GOOD),
    graded(11 * DAY_MS, GOOD),
  ]);
  if (card.state.kind !== 'review') throw new Error('the card should be in review');
  const { due } = card.state;
  const moment = momentAt((due.day * DAY_MS + 12 * HOUR_MS) as EpochMs, 0, options.rolloverHour);
  return { card, state: card.state, moment };
}

const daysOf = (outcome: Outcome) =>
  outcome.kind === 'review' ? outcome.intervalDays : Number.NaN;

describe('a new card', () => {
  it('takes the learning steps, and easy graduates', () => {
    expect(previewOutcomes(fresh, noon, options)).toEqual({
      [AGAIN]: { kind: 'learning', remainingSteps: 2, delay: ms(1) },
      [HARD]: { kind: 'learning', remainingSteps: 2, delay: ms(5.5) },
      [GOOD]: { kind: 'learning', remainingSteps: 1, delay: ms(10) },
      [EASY]: { kind: 'review', intervalDays: expect.any(Number) },
    });
  });

  it('graduates by stability: 8 days for easy with the default parameters, without fuzz', () => {
    const outcomes = outcomesOf({ card: fresh, moment: noon, options, fuzz: undefined });
    expect(outcomes[EASY]).toEqual({ kind: 'review', intervalDays: 8 });
  });

  it('never puts a hard of whole days before an again that crosses two rollovers', () => {
    // Again: 33.6 hours from 20:00 ends after 4:00 two days on. Hard: 34.8 hours, taken as one day.
    const slow = { ...options, learningStepsMs: [1.4 * DAY_MS, 1.5 * DAY_MS] };
    const evening = momentAt((NOON + 8 * HOUR_MS) as EpochMs, 0, options.rolloverHour);
    const outcomes = previewOutcomes(fresh, evening, slow);
    expect(outcomes[AGAIN]).toMatchObject({ delay: { kind: 'days', days: 2 } });
    expect(outcomes[HARD]).toMatchObject({ delay: { kind: 'days', days: 2 } });
  });

  it('gives easy more than good would get on leaving the steps', () => {
    const parameters = options.parameters.with(2, 9).with(3, 9);
    const alike = { ...options, parameters };
    const outcomes = outcomesOf({ card: fresh, moment: noon, options: alike, fuzz: undefined });
    expect(outcomes[GOOD].kind).toBe('learning');
    expect(outcomes[EASY]).toEqual({ kind: 'review', intervalDays: 10 });
  });

  it('goes straight to review without learning steps', () => {
    const outcomes = previewOutcomes(fresh, noon, { ...options, learningStepsMs: [] });
    for (const grade of [AGAIN, HARD, GOOD, EASY] as const) {
      expect(outcomes[grade].kind).toBe('review');
    }
    expect(outcomes[AGAIN]).toEqual({ kind: 'review', intervalDays: 1 });
  });

  it('turns a step that crosses the rollover into a day', () => {
    const late = momentAt((NOON + 15 * HOUR_MS + 55 * MINUTE_MS) as EpochMs, 0, 4);
    const outcomes = previewOutcomes(fresh, late, options);
    expect(outcomes[AGAIN]).toMatchObject({ delay: ms(1) });
    expect(outcomes[GOOD]).toMatchObject({ delay: { kind: 'days', days: 1 } });
  });

  it('gives good more days than a hard step of days', () => {
    const slow = { ...options, learningStepsMs: [5 * DAY_MS] };
    const outcomes = outcomesOf({ card: fresh, moment: noon, options: slow, fuzz: undefined });
    expect(outcomes[AGAIN]).toMatchObject({ delay: { days: 5 } });
    expect(outcomes[HARD]).toMatchObject({ delay: { days: 6 } });
    expect(outcomes[GOOD]).toEqual({ kind: 'review', intervalDays: 7 });
  });
});

describe('a card in review', () => {
  it('relearns after again, and the others grow in order', () => {
    const { card, moment } = inReview();
    const outcomes = previewOutcomes(card, moment, options);
    expect(outcomes[AGAIN]).toEqual({ kind: 'relearning', remainingSteps: 1, delay: ms(10) });
    expect(daysOf(outcomes[HARD])).toBeLessThan(daysOf(outcomes[GOOD]));
    expect(daysOf(outcomes[GOOD])).toBeLessThan(daysOf(outcomes[EASY]));
  });

  it('stays in review after again where there are no relearning steps', () => {
    const { card, moment, state } = inReview();
    const outcome = scheduleAnswer(card, AGAIN, moment, { ...options, relearningStepsMs: [] });
    expect(outcome).toMatchObject({ kind: 'review' });
    if (outcome.kind !== 'review') return;
    expect(outcome.intervalDays).toBeGreaterThanOrEqual(1);
    expect(outcome.intervalDays).toBeLessThan(state.intervalDays);
  });

  it('comes later than last time where FSRS says so, though fuzz pulls the other way', () => {
    const { card, moment } = inReview();
    const last = card.state.kind === 'review' ? { ...card.state, intervalDays: 100 } : card.state;
    const long = { ...card, state: last };
    const unfuzzed = (desiredRetention: number) =>
      outcomesOf({
        card: long,
        moment,
        options: { ...options, desiredRetention },
        fuzz: undefined,
      });
    // The highest retention at which good is still a little over the last interval.
    const desired = Array.from({ length: 290 }, (_, index) => 0.99 - index / 1000).find(
      (retention) => daysOf(unfuzzed(retention)[GOOD]) > 100,
    );
    if (desired === undefined) throw new Error('no retention gives more than 100 days');
    const barely = { ...options, desiredRetention: desired };
    expect(daysOf(outcomesOf({ card: long, moment, options: barely, fuzz: 0 })[GOOD])).toBe(101);
  });

  it('keeps every button at the cap', () => {
    const { card, moment } = inReview();
    const outcomes = previewOutcomes(card, moment, { ...options, maximumIntervalDays: 3 });
    expect(outcomes[HARD]).toEqual({ kind: 'review', intervalDays: 3 });
    expect(outcomes[GOOD]).toEqual({ kind: 'review', intervalDays: 3 });
    expect(outcomes[EASY]).toEqual({ kind: 'review', intervalDays: 3 });
  });

  it('answers as its button showed', () => {
    const { card, moment } = inReview();
    for (const grade of [AGAIN, HARD, GOOD, EASY] as const) {
      expect(scheduleAnswer(card, grade, moment, options)).toEqual(
        previewOutcomes(card, moment, options)[grade],
      );
    }
  });
});

describe('a card in relearning', () => {
  it('goes back to review by good after the last step', () => {
    const lapsed = live([
      graded(0, GOOD),
      graded(10 * MINUTE_MS, GOOD),
      graded(2 * DAY_MS, GOOD),
      graded(11 * DAY_MS, AGAIN),
    ]);
    expect(lapsed.card.state.kind).toBe('relearning');
    expect(lapsed.card.lapses).toBe(1);
    const soon = momentAt((lapsed.at + 10 * MINUTE_MS) as EpochMs, 0, options.rolloverHour);
    expect(scheduleAnswer(lapsed.card, GOOD, soon, options).kind).toBe('review');
    expect(scheduleAnswer(lapsed.card, HARD, soon, options)).toEqual({
      kind: 'relearning',
      remainingSteps: 1,
      delay: ms(15),
    });
  });
});
