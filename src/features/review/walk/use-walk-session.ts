import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardIdOf } from '../../../domain/cards/card-id.ts';
import type { Walk } from '../../../domain/cards/walk.ts';
import { useServices } from '../../../services/services.tsx';
import { useOneWrite } from '../../../services/use-one-write.ts';
import { useToday } from '../../../services/use-today.ts';
import type { Result } from '../../../shared/result.ts';
import { readStudyCard } from '../../../storage/practice-card.ts';
import { answerCard, practiseCard, undoLastReview } from '../../../storage/review-log.ts';
import type { StorageFailure } from '../../../storage/storage-failure.ts';
import { useNotice } from '../../../ui/notices.tsx';
import type { DeskSession } from '../use-review-session.ts';
import type { KeptWalk } from './use-walk.ts';

/** One sentence of the walk on the table, and the ways on and back. */
export interface WalkSession extends DeskSession {
  /** To the sentence before, whatever was answered; undefined at the first. */
  readonly back: (() => void) | undefined;
  /** To the next sentence without an answer. */
  readonly skip: () => void;
}

/** Undefined while the sentence is read. Each answer is on disk before the next sentence comes. */
export function useWalkSession(kept: KeptWalk, walk: Walk): WalkSession | undefined {
  const { collection } = useServices();
  const { t } = useTranslation();
  const notice = useNotice();
  const one = useOneWrite();
  const day = useToday()?.day;
  const [answered, setAnswered] = useState<readonly number[]>([]);
  const [broughtBack, setBroughtBack] = useState(false);
  const { index, pairs, goTo } = kept;
  const note = pairs[index];
  const id = note === undefined ? undefined : cardIdOf(note.id, walk.direction);
  const current = useLiveQuery(
    async () =>
      id === undefined || day === undefined
        ? undefined
        : { id, card: await readStudyCard(collection.db, id, day) },
    [collection, id, day],
  );
  const asked = current?.id === id ? current?.card : undefined;
  if (id === undefined || asked === undefined) return undefined;

  const move = (
    to: number,
    before: () => Promise<Result<unknown, StorageFailure>>,
    after: readonly number[] = answered,
  ): void => {
    // Before the database tells of the other sentence, which is drawn then.
    setBroughtBack(after.length < answered.length);
    void one.write(
      async () => {
        const done = await before();
        return done.ok ? goTo(to) : done;
      },
      () => setAnswered(after),
    );
  };
  const nothing = async (): Promise<Result<unknown, StorageFailure>> => ({ ok: true, value: 0 });
  const last = answered.at(-1);

  return {
    sitting: 'walk',
    current: asked,
    turn: index,
    broughtBack,
    busy: one.busy,
    isPractice: !walk.counts,
    answer: ({ onSaved, ...answer }) =>
      move(index + 1, async () => {
        const given = { cardId: id, ...answer };
        const done = await (walk.counts
          ? answerCard(collection, { ...given, known: asked.known })
          : practiseCard(collection, given));
        if (done.ok) onSaved();
        return done;
      }, [...answered, index]),
    canUndo: last !== undefined,
    undo: () => {
      if (last === undefined) return;
      const undo = async () => {
        const undone = await undoLastReview(collection);
        if (undone.ok) notice({ text: t('review.undone') });
        return undone;
      };
      move(last, undo, answered.slice(0, -1));
    },
    back: index === 0 ? undefined : () => move(index - 1, nothing),
    skip: () => move(index + 1, nothing),
  };
}
