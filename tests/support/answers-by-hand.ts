import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { TextId } from '../../src/domain/cards/bilingual-text.ts';
import type { Review } from '../../src/domain/reviews/review.ts';

/** One answer that counts, as a person with the log and a pencil would write it down. */
export interface PlainAnswer {
  readonly textId: TextId;
  readonly exercise: string;
  readonly day: number;
  readonly hour: number;
  readonly grade: number;
  readonly ms: number;
  readonly phase: string;
  /** 0 to 1; undefined where no night has passed. */
  readonly foretold: number | undefined;
  readonly errors: readonly string[] | undefined;
  readonly suggested: number | undefined;
}

interface Known {
  memory: { stability: number; difficulty: number };
  lastDay: number;
  newestDay: number;
  /** Undefined in steps. */
  interval: number | undefined;
}

/**
 * All answers of a log that count, reckoned from the entries alone and with nothing of the program but the
 * shape of an entry: the formulas are those of ts-fsrs.
 */
export function answersByHand(
  entries: readonly Review[],
  textOf: (noteId: string) => TextId | undefined,
  parameters: readonly number[],
): PlainAnswer[] {
  const fsrs = new FSRSAlgorithm(generatorParameters({ w: [...parameters] }));
  const sorted = entries.toSorted((a, b) =>
    a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1,
  );
  const voided = new Set<string>();
  for (const entry of sorted.toReversed()) {
    if (entry.kind === 'undone' && !voided.has(entry.id)) voided.add(entry.target);
  }
  const cards = new Map<string, Known>();
  const answers: PlainAnswer[] = [];
  for (const entry of sorted) {
    if (voided.has(entry.id)) continue;
    const known = cards.get(entry.cardId);
    if (entry.kind === 'forgotten') cards.delete(entry.cardId);
    if (entry.kind === 'due-set' && known !== undefined) {
      known.interval = Math.max(1, entry.dueDay - known.lastDay);
    }
    if (entry.kind !== 'answered') continue;
    const [noteId = '', exercise = ''] = entry.cardId.split(':');
    const textId = textOf(noteId);
    const days = known === undefined ? 0 : daysSince(known, entry.day);
    const local = new Date(entry.at + entry.utcOffset * 60_000);
    if (textId !== undefined) {
      answers.push({
        textId,
        exercise,
        day: entry.day,
        hour: local.getUTCHours(),
        grade: entry.grade,
        ms: entry.durationMs,
        phase: phaseOf(known, days),
        foretold:
          known === undefined || days === 0
            ? undefined
            : fsrs.forgetting_curve(days, known.memory.stability),
        errors: entry.differences,
        suggested: entry.suggestedGrade,
      });
    }
    const { stability, difficulty } = fsrs.next_state(known?.memory ?? null, days, entry.grade);
    cards.set(entry.cardId, {
      memory: { stability, difficulty },
      lastDay: entry.day,
      newestDay: Math.max(known?.newestDay ?? entry.day, entry.day),
      interval: entry.outcome.kind === 'review' ? entry.outcome.intervalDays : undefined,
    });
  }
  return answers;
}

/** A clock that was set back must not make the same days count twice. */
function daysSince({ lastDay, newestDay }: Known, day: number): number {
  return day >= newestDay ? day - newestDay : Math.max(0, day - lastDay);
}

function phaseOf(known: Known | undefined, days: number): string {
  if (known === undefined) return 'new';
  if (known.interval === undefined || days < 1) return 'steps';
  return known.interval >= 21 ? 'mature' : 'young';
}
