import type { CardId } from '../../src/domain/cards/card-id.ts';
import type { Grade } from '../../src/domain/reviews/grade.ts';
import { DAY_MS } from '../../src/domain/reviews/learning-day.ts';
import { type Answered, REVIEW_SCHEMA } from '../../src/domain/reviews/review.ts';
import type { DeviceId, EntryId, Stamp } from '../../src/shared/log-entry.ts';
import type { EpochMs, LearningDay } from '../../src/shared/time.ts';

export interface LoggedCard {
  readonly id: CardId;
  readonly reviews: readonly Answered[];
}

const ANSWERS_A_CARD = 10;
const FIRST_DAY = 20_000;

/** So many answers of cards that were answered ten times each, a fifth of them forgotten. */
export function syntheticLog(answers: number): LoggedCard[] {
  return Array.from({ length: answers / ANSWERS_A_CARD }, (_, card) => {
    const id = `0190a5f0-0000-7000-8000-${String(card).padStart(12, '0')}:en-zh` as CardId;
    let day = FIRST_DAY;
    const reviews = Array.from({ length: ANSWERS_A_CARD }, (_none, turn) => {
      const review = answered(id, card * ANSWERS_A_CARD + turn, day, gradeOf(card, turn));
      day += 1 + ((card + turn) % 9);
      return review;
    });
    return { id, reviews };
  });
}

function gradeOf(card: number, turn: number): Grade {
  return (card * 7 + turn * 3) % 5 === 0 ? 1 : 3;
}

function answered(cardId: CardId, seq: number, day: number, grade: Grade): Answered {
  const at = (day * DAY_MS + DAY_MS / 2) as EpochMs;
  return {
    id: `entry-${seq}` as EntryId,
    device: 'device' as DeviceId,
    seq,
    stamp: `${String(at).padStart(16, '0')}${String(seq).padStart(8, '0')}` as Stamp,
    schema: REVIEW_SCHEMA,
    cardId,
    at,
    utcOffset: 0,
    day: day as LearningDay,
    kind: 'answered',
    grade,
    durationMs: 4_000,
    outcome: { kind: 'review', intervalDays: 3 },
  };
}
