import fc from 'fast-check';
import type { Review } from '../../src/domain/reviews/review.ts';

const device = '11111111-2222-4333-8444-555555555555';

const stamp = fc.tuple(fc.nat(2 ** 40), fc.nat(0xffff)).map(([ms, counter]) => {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(ms, 12)}${hex(counter, 4)}-55555555`;
});

const outcome = fc.oneof(
  fc.record({ kind: fc.constant('review'), intervalDays: fc.integer({ min: 1, max: 36_500 }) }),
  fc.record({
    kind: fc.constantFrom('learning', 'relearning'),
    remainingSteps: fc.integer({ min: 1, max: 9 }),
    delay: fc.oneof(
      fc.record({ kind: fc.constant('ms'), ms: fc.nat(86_400_000) }),
      fc.record({ kind: fc.constant('days'), days: fc.integer({ min: 1, max: 30 }) }),
    ),
  }),
);

const NOTES = ['0190a5f0-1111-7222-8333-444455556666', '0190a5f0-1111-7222-8333-444455556667'];

/** Cards of ours, of exercises yet to come, and of other shapes. */
const cardId = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NOTES), fc.constantFrom('en-zh', 'zh-en', 'cloze-zh', 'sing'))
    .map(([note, exercise]) => `${note}:${exercise}`),
  fc.constantFrom('note-a:en-zh', 'note-a:zh-en', 'note-b:en-zh', '', NOTES[0]?.toUpperCase()),
);

const action = fc.oneof(
  fc.record({
    kind: fc.constant('answered'),
    grade: fc.integer({ min: 1, max: 4 }),
    durationMs: fc.nat(600_000),
    outcome,
  }),
  fc.record({
    kind: fc.constant('answered'),
    grade: fc.integer({ min: 1, max: 4 }),
    durationMs: fc.nat(600_000),
    outcome,
    answer: fc.string({ unit: 'binary' }),
    hints: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('undone'), target: fc.uuid() }),
  fc.record({ kind: fc.constant('due-set'), dueDay: fc.integer({ min: -1, max: 99_999 }) }),
  fc.constantFrom({ kind: 'suspended' }, { kind: 'buried' }, { kind: 'forgotten' }),
  // From a version yet to come, or damaged by a hand: kept all the same.
  fc.record({ kind: fc.constant('sung'), depth: fc.jsonValue() }),
  fc.record({ kind: fc.constant('practised'), depth: fc.jsonValue() }),
  fc.record({
    kind: fc.constant('practised'),
    grade: fc.integer({ min: 1, max: 4 }),
    durationMs: fc.nat(600_000),
    answer: fc.string({ unit: 'binary' }),
  }),
  fc.record({
    kind: fc.constant('carried'),
    carried: fc.record({ state: fc.jsonValue(), reps: fc.nat(99), lapses: fc.nat(9) }),
  }),
  fc.record({ kind: fc.constant('flagged'), flag: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('answered'), grade: fc.constant(9), note: fc.string() }),
);

/** Entries of one device, known and unknown, as any log may hold them. */
export const reviewLogs = fc
  .array(
    fc.record({
      entry: fc.record({
        id: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.string() }),
        stamp: fc.oneof({ weight: 9, arbitrary: stamp }, { weight: 1, arbitrary: fc.string() }),
        schema: fc.oneof(
          { weight: 9, arbitrary: fc.constant(1) },
          { weight: 1, arbitrary: fc.nat(5) },
        ),
        cardId,
        at: fc.oneof(fc.nat(2 ** 31), fc.double({ noNaN: true })),
        utcOffset: fc.integer({ min: -840, max: 840 }),
        day: fc.integer({ min: -1_000, max: 40_000 }),
      }),
      action,
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) =>
    rows.map(
      ({ entry, action: did }, index) =>
        // Through JSON, as every entry goes when it is backed up: -0 and undefined do not survive that.
        JSON.parse(JSON.stringify({ ...entry, device, seq: index + 1, ...did })) as Review,
    ),
  );
