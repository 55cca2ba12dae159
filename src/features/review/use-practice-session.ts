import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../domain/cards/card-id.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { useDraftWriter } from '../../services/use-draft-writer.ts';
import { useOneWrite } from '../../services/use-one-write.ts';
import { useToday } from '../../services/use-today.ts';
import type { Result } from '../../shared/result.ts';
import type { LearningDay } from '../../shared/time.ts';
import { readDraft } from '../../storage/draft-repository.ts';
import { readStudyCard } from '../../storage/practice-card.ts';
import { type PracticeWish, pickPracticeCards } from '../../storage/practice-cards.ts';
import { answerCard, practiseCard, suspendCard, undoLastReview } from '../../storage/review-log.ts';
import { pickFound } from '../../storage/search/pick-found.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { useNotice } from '../../ui/notices.tsx';
import { startSearchWorker } from '../../workers/search-client.ts';
import {
  afterAnswer,
  beforeAnswer,
  hasAnswered,
  type PracticeRun,
  parseRun,
  startRun,
} from './practice-run.ts';
import type { DeskSession } from './use-review-session.ts';

const KEY = 'practice';

export type PracticeSession =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'choosing';
      /** Whether a search found nothing. */
      readonly nothing: boolean;
      readonly begin: (wish: PracticeWish, counts: boolean) => void;
    }
  | (DeskSession & {
      readonly kind: 'asking';
      readonly run: PracticeRun;
      readonly stop: () => void;
    })
  | {
      readonly kind: 'finished';
      readonly run: PracticeRun;
      readonly again: (ids: readonly CardId[]) => void;
      readonly stop: () => void;
    };

/** One practice: chosen, gone through card by card, each answer on disk before the next card. */
export function usePracticeSession(): PracticeSession {
  const { collection } = useServices();
  const { t } = useTranslation();
  const one = useOneWrite();
  const notice = useNotice();
  const attempt = useAttempt();
  const keep = useDraftWriter(KEY);
  const today = useToday();
  const [run, setRun] = useState<PracticeRun | 'none'>();
  const [nothing, setNothing] = useState(false);
  const [shown, setShown] = useState({ turn: 0, broughtBack: false });
  const day = today?.day;

  useEffect(() => {
    void readDraft(collection.db, KEY).then((draft) => setRun(parseRun(draft) ?? 'none'));
  }, [collection]);

  const id = run === undefined || run === 'none' ? undefined : run.left[0];
  const current = useLiveQuery(
    async () =>
      id === undefined || day === undefined
        ? undefined
        : { id, card: await readStudyCard(collection.db, id, day) },
    [collection, id, day],
  );

  const pick = async (
    wish: PracticeWish,
    day: LearningDay,
    seed: number,
  ): Promise<CardId[] | undefined> => {
    const { query } = wish;
    if (query === undefined) return pickPracticeCards(collection.db, wish, { today: day, seed });
    const search = startSearchWorker();
    const found = await attempt(pickFound(collection.db, search, { ...wish, query }, seed));
    search.dispose();
    return found;
  };

  const goOn = (next: PracticeRun | 'none', broughtBack = false): void => {
    keep(next === 'none' ? undefined : JSON.stringify(next));
    setRun(next);
    setShown(({ turn }) => ({ turn: turn + 1, broughtBack }));
  };
  // A card whose note is gone is passed over.
  const isGone = current !== undefined && current.id === id && current.card === undefined;
  useEffect(() => {
    if (isGone && run !== undefined && run !== 'none') goOn(afterAnswer(run));
  });

  if (run === undefined || today === undefined) return { kind: 'loading' };
  const stop = (): void => goOn('none');
  if (run === 'none') {
    const begin = async (wish: PracticeWish, counts: boolean): Promise<void> => {
      const seed = collection.now();
      const ids = await pick(wish, today.day, seed);
      if (ids === undefined) return;
      setNothing(ids.length === 0);
      if (ids.length > 0) goOn(startRun(ids, counts));
    };
    return { kind: 'choosing', nothing, begin: (wish, counts) => void begin(wish, counts) };
  }
  if (id === undefined) {
    return { kind: 'finished', run, stop, again: (ids) => goOn(startRun(ids, run.counts)) };
  }
  if (current?.card === undefined || current.id !== id) return { kind: 'loading' };

  const write = (
    action: () => Promise<Result<unknown, StorageFailure>>,
    next: PracticeRun,
    broughtBack = false,
  ): Promise<void> => one.write(action, () => goOn(next, broughtBack));
  const { card: asked } = current;
  return {
    kind: 'asking',
    sitting: 'practice',
    run,
    stop,
    current: asked,
    turn: shown.turn,
    broughtBack: shown.broughtBack,
    busy: one.busy,
    canUndo: run.done.length > 0,
    undo: () => {
      if (!hasAnswered(run)) return goOn(beforeAnswer(run), true);
      void write(
        async () => {
          const undone = await undoLastReview(collection);
          if (undone.ok) notice({ text: t('review.undone') });
          return undone;
        },
        beforeAnswer(run),
        true,
      );
    },
    isPractice: !run.counts,
    answer: ({ onSaved, ...answer }) =>
      void write(
        async () => {
          const given = { cardId: id, ...answer };
          const done = await (run.counts
            ? answerCard(collection, { ...given, known: asked.known })
            : practiseCard(collection, given));
          if (done.ok) onSaved();
          return done;
        },
        afterAnswer(run, answer.grade),
      ),
    suspend: () => void write(() => suspendCard(collection, id), afterAnswer(run)),
    bury: () => goOn(afterAnswer(run)),
  };
}
