import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import type { Grade } from '../../domain/reviews/grade.ts';
import { makesLeech } from '../../domain/reviews/leech-answer.ts';
import type { TypedAnswer } from '../../domain/reviews/review.ts';
import { useServices } from '../../services/services.tsx';
import { useOneWrite } from '../../services/use-one-write.ts';
import { type Today, useToday } from '../../services/use-today.ts';
import type { Result } from '../../shared/result.ts';
import {
  answerCard,
  buryCard,
  canUndo,
  suspendCard,
  undoLastReview,
} from '../../storage/review-log.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import {
  readStudyQueue,
  type Scope,
  type StudyCard,
  type StudyQueue,
} from '../../storage/study-queue.ts';
import { useNotice } from '../../ui/notices.tsx';
import type { Sitting } from './answer-draft.ts';
import { findBegun } from './find-begun.ts';

interface SessionActions {
  readonly canUndo: boolean;
  readonly undo: () => void;
}

/** How a card was answered. */
export interface DeskAnswer {
  readonly grade: Grade;
  readonly durationMs: number;
  readonly typed: TypedAnswer;
  /** Called once it is on disk. */
  readonly onSaved: () => void;
}

/** A card on the table, and what can be done with it. */
export interface DeskSession extends SessionActions {
  readonly sitting: Sitting;
  readonly current: StudyCard;
  /** Counts up with every card shown, so that each showing starts afresh. */
  readonly turn: number;
  /** Whether the card came back by an undo: focus then stays where it was. */
  readonly broughtBack: boolean;
  readonly busy: boolean;
  readonly answer: (answer: DeskAnswer) => void;
  /** Undefined where cards are not what is gone through. */
  readonly suspend?: () => void;
  readonly bury?: () => void;
  /** Whether answers leave the schedule as it is; then no interval is promised. */
  readonly isPractice?: boolean;
}

export interface AskingSession extends DeskSession {
  readonly kind: 'asking';
  readonly queue: StudyQueue;
  readonly today: Today;
}

export interface FinishedSession extends SessionActions {
  readonly kind: 'finished';
  readonly queue: StudyQueue;
  readonly today: Today;
}

export type ReviewSession = { readonly kind: 'loading' } | AskingSession | FinishedSession;

interface Shown {
  readonly queue: StudyQueue;
  readonly turn: number;
  readonly broughtBack: boolean;
}

/**
 * One sitting: shows the next card only once the answer before it is on disk, reads the queue anew after
 * every change, and when nothing is due now, wakes up at the time the next learning card is.
 */
export function useReviewSession(textId?: TextId): ReviewSession {
  const { collection } = useServices();
  const { t } = useTranslation();
  const one = useOneWrite();
  const notice = useNotice();
  const [shown, setShown] = useState<Shown>();
  const today = useToday(shown?.queue.waitUntil);
  const undoable = useLiveQuery(() => canUndo(collection.db), [collection]);
  const day = today?.day;
  const isFirst = useRef(true);

  const advance = useCallback(
    async (broughtBack: boolean): Promise<void> => {
      if (day === undefined) return;
      const scope: Scope = textId === undefined ? { kind: 'all' } : { kind: 'text', textId };
      const queue = await readStudyQueue(collection.db, scope, collection.now(), day);
      const begun = isFirst.current ? await findBegun(collection.db, queue) : undefined;
      isFirst.current = false;
      const next = begun ?? queue.next;
      setShown((before) => ({
        queue: { ...queue, next },
        turn: (before?.turn ?? 0) + 1,
        broughtBack,
      }));
    },
    [collection, textId, day],
  );

  // A new learning day, or the time that a waiting card becomes due, brings a new queue; a card that
  // is on the table stays there.
  const idle = shown?.queue.next === undefined;
  const now = today?.now;
  useEffect(() => {
    if (idle) void advance(false);
  }, [idle, advance, now]);

  const write = (
    action: () => Promise<Result<unknown, StorageFailure>>,
    broughtBack: boolean,
  ): Promise<void> => one.write(action, () => advance(broughtBack));

  if (shown === undefined || today === undefined) return { kind: 'loading' };
  const { queue } = shown;
  const actions: SessionActions = {
    canUndo: undoable === true,
    undo: () =>
      void write(async () => {
        const undone = await undoLastReview(collection);
        if (undone.ok && undone.value !== undefined) notice({ text: t('review.undone') });
        return undone;
      }, true),
  };
  const { next } = queue;
  if (next === undefined) return { kind: 'finished', queue, today, ...actions };
  const { id } = next.card;
  return {
    kind: 'asking',
    sitting: 'review',
    current: next,
    queue,
    today,
    turn: shown.turn,
    broughtBack: shown.broughtBack,
    busy: one.busy,
    ...actions,
    answer: ({ onSaved, ...answer }) =>
      void write(async () => {
        const { known } = next;
        const { grade } = answer;
        const done = await answerCard(collection, { cardId: id, ...answer, known });
        if (done.ok) onSaved();
        if (done.ok && makesLeech(next.card, grade, known.options)) {
          const { suspended, lapses } = done.value.card;
          notice({
            text: t(suspended ? 'options.leechSuspended' : 'options.leechMarked', {
              lapses,
            }),
            action: { label: t('common.undo'), run: actions.undo },
          });
        }
        return done;
      }, false),
    suspend: () =>
      void write(async () => {
        const done = await suspendCard(collection, id);
        if (done.ok)
          notice({
            text: t('review.suspended'),
            action: { label: t('common.undo'), run: actions.undo },
          });
        return done;
      }, false),
    bury: () => void write(() => buryCard(collection, id), false),
  };
}
