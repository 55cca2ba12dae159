import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import { AGAIN, GOOD, HARD } from '../../../../src/domain/reviews/grade.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../src/domain/reviews/learning-day.ts';
import { replayCard } from '../../../../src/domain/reviews/replay-card.ts';
import type { Answered, Review } from '../../../../src/domain/reviews/review.ts';
import type { EntryId } from '../../../../src/shared/log-entry.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';
import { CARD_ID, entry, graded, live, NOON } from './live-card.ts';

const { parameters } = DEFAULT_OPTIONS;
const replay = (reviews: readonly Review[]) => replayCard(CARD_ID, reviews, parameters);

const LIFE = [
  graded(0, GOOD),
  graded(10 * MINUTE_MS, GOOD),
  graded(2 * DAY_MS, GOOD),
  graded(11 * DAY_MS, AGAIN),
  graded(10 * MINUTE_MS, GOOD),
];

function undo(seq: number, target: Review | undefined): Review {
  const at = (NOON + 30 * DAY_MS) as EpochMs;
  return entry(seq, at, { kind: 'undone', target: target?.id ?? ('none' as EntryId) });
}

describe('replayCard', () => {
  it('is a new card without entries', () => {
    expect(replay([])).toEqual({
      id: CARD_ID,
      state: { kind: 'new' },
      reps: 0,
      lapses: 0,
      suspended: false,
    });
  });

  it('counts answers and lapses', () => {
    const { reviews, cards } = live(LIFE);
    expect(replay(reviews)).toEqual(cards[5]);
    expect(replay(reviews)).toMatchObject({ reps: 5, lapses: 1 });
  });

  it('takes the due date from the entry, whatever the options have become', () => {
    const { reviews } = live(LIFE.slice(0, 2), { ...DEFAULT_OPTIONS, desiredRetention: 0.72 });
    const last = reviews[1];
    if (last?.kind !== 'answered' || last.outcome.kind !== 'review') throw new Error('not review');
    expect(replay(reviews).state).toMatchObject({
      due: { kind: 'day', day: last.day + last.outcome.intervalDays },
      intervalDays: last.outcome.intervalDays,
    });
  });

  it('reckons memory from the learning days, so that a same-day answer has 0', () => {
    const day = live([graded(0, GOOD), graded(15 * HOUR_MS, GOOD)]).card;
    const night = live([graded(0, GOOD), graded(16 * HOUR_MS, GOOD)]).card;
    if (day.state.kind === 'new' || night.state.kind === 'new') throw new Error('new');
    // 03:00 belongs to the day before; 04:00 is the next one, where recall is worth more.
    expect(night.state.memory.stability).toBeGreaterThan(day.state.memory.stability);
  });

  it('voids what is undone, and brings it back when the undo is undone', () => {
    const { reviews, cards } = live(LIFE);
    const undone = undo(6, reviews[4]);
    expect(replay([...reviews, undone])).toEqual(cards[4]);
    const redone = undo(7, undone);
    expect(replay([...reviews, undone, redone])).toEqual(cards[5]);
    expect(replay([...reviews, undone, redone, undo(8, redone)])).toEqual(cards[4]);
  });

  it('undoes an entry from the middle by leaving it out', () => {
    const { reviews } = live(LIFE);
    const without = reviews.filter((_, index) => index !== 3);
    expect(replay([...reviews, undo(6, reviews[3])])).toEqual(replay(without));
  });

  it('passes over an undo whose target is not there', () => {
    const { reviews, card } = live(LIFE);
    expect(replay([...reviews, undo(6, undefined)])).toEqual(card);
  });

  it('passes over entries of a newer schema, an unknown kind, an unknown grade', () => {
    const { reviews, card } = live(LIFE);
    const answer = reviews[4] as Answered;
    const strange = [
      { ...answer, id: 'x1' as EntryId, schema: 2 },
      { ...answer, id: 'x2' as EntryId, kind: 'sung' } as unknown as Review,
      { ...answer, id: 'x3' as EntryId, grade: 5 } as unknown as Review,
      entry(9, answer.at, { kind: 'flagged', flag: 8 }),
      { ...answer, id: 'x4' as EntryId, day: Number.NaN } as unknown as Review,
      { ...answer, id: 'x5' as EntryId, outcome: { kind: 'review' as const, intervalDays: 0 } },
    ];
    expect(replay([...strange, ...reviews])).toEqual(card);
  });

  it('forgets to new and keeps the counts', () => {
    const { card } = live([...LIFE, { kind: 'forgotten', afterMs: DAY_MS }]);
    expect(card).toMatchObject({ state: { kind: 'new' }, reps: 5, lapses: 1 });
  });

  it('starts memory anew after it was forgotten', () => {
    const { card } = live([...LIFE, { kind: 'forgotten', afterMs: DAY_MS }, graded(0, HARD)]);
    expect(card.state).toMatchObject({ memory: { stability: parameters[1] } });
  });

  it('moves the due day, in review from then on; a new card stays new', () => {
    const learning = live([graded(0, GOOD), { kind: 'due-set', afterMs: 0, inDays: 9 }]);
    expect(learning.card.state).toMatchObject({
      kind: 'review',
      intervalDays: 9,
      due: { day: 20_009 },
    });
    const past = live([graded(0, GOOD), { kind: 'due-set', afterMs: DAY_MS, inDays: -5 }]);
    expect(past.card.state).toMatchObject({ intervalDays: 1, due: { day: 19_996 } });
    const fresh = live([{ kind: 'due-set', afterMs: 0, inDays: 9 }]);
    expect(fresh.card.state).toEqual({ kind: 'new' });
  });

  it('suspends, unsuspends and buries beside the state', () => {
    const { card } = live([
      graded(0, GOOD),
      { kind: 'suspended', afterMs: 1 },
      { kind: 'buried', afterMs: 1 },
    ]);
    expect(card).toMatchObject({
      suspended: true,
      buriedUntil: 20_000,
      state: { kind: 'learning' },
    });
    expect(
      live([
        { kind: 'suspended', afterMs: 0 },
        { kind: 'unsuspended', afterMs: 1 },
      ]).card.suspended,
    ).toBe(false);
  });

  it('keeps a flag through everything until it is taken away', () => {
    const flagged = live([{ kind: 'flagged', flag: 3, afterMs: 0 }, ...LIFE]).card;
    expect(flagged).toEqual({ ...live(LIFE).card, flag: 3 });
    const { card } = live([...LIFE, { kind: 'flagged', flag: 3, afterMs: 0 }]);
    expect(card.flag).toBe(3);
    expect(
      live([
        ...LIFE,
        { kind: 'flagged', flag: 3, afterMs: 0 },
        { kind: 'flagged', flag: 0, afterMs: 1 },
      ]).card,
    ).toEqual(live(LIFE).card);
  });

  it('hears nothing of practice', () => {
    const practice = { kind: 'practised', grade: AGAIN, afterMs: 0 } as const;
    const { card, reviews } = live([practice, ...LIFE, practice]);
    expect(card).toEqual(live(LIFE).card);
    expect(replay(reviews)).toEqual(card);
  });

  it('applies answers of a clock set back a year, and counts on when it is right again', () => {
    const steady = live([...LIFE, graded(3 * DAY_MS, GOOD)]);
    const setBack = live([...LIFE, graded(-365 * DAY_MS, GOOD), graded(368 * DAY_MS, GOOD)]);
    expect(setBack.card.reps).toBe(7);
    const [a, b] = [steady.card.state, setBack.card.state];
    if (a.kind !== 'review' || b.kind !== 'review') throw new Error('not in review');
    // One more answer on the same day is all that the wrong year may count for.
    expect(b.memory.stability).toBeGreaterThan(a.memory.stability * 0.5);
    expect(b.memory.stability).toBeLessThan(a.memory.stability * 2);
    expect(b.last.newestDay).toBeUndefined();
  });
});
