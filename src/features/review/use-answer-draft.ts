import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardId } from '../../domain/cards/card-id.ts';
import { useServices } from '../../services/services.tsx';
import { useDraftWriter } from '../../services/use-draft-writer.ts';
import { readDraft } from '../../storage/draft-repository.ts';

const KEY = 'answer';

/** What was done with a card and is not graded yet. */
interface Attempt {
  readonly text: string;
  /** Hints that were taken. */
  readonly hints: number;
}

const NOTHING: Attempt = { text: '', hints: 0 };

/** The card that a draft belongs to stands on its first line, and the hints that were taken. */
const toDraft = (cardId: CardId, { text, hints }: Attempt): string => `${cardId} ${hints}\n${text}`;

function fromDraft(cardId: CardId, draft: string | undefined): Attempt {
  const head = draft?.slice(0, draft.indexOf('\n')).split(' ') ?? [];
  if (draft === undefined || head[0] !== cardId) return NOTHING;
  return { text: draft.slice(draft.indexOf('\n') + 1), hints: Number(head[1]) || 0 };
}

export interface AnswerDraft extends Attempt {
  /** False while what was kept is still being read. */
  readonly isRead: boolean;
  readonly type: (text: string) => void;
  readonly takeHint: () => void;
}

/** What is answered for a card and not yet graded; a reload, a crash or a kill does not lose it. */
export function useAnswerDraft(cardId: CardId): AnswerDraft {
  const { collection } = useServices();
  const write = useDraftWriter(KEY);
  const [attempt, setAttempt] = useState(NOTHING);
  const [isRead, setIsRead] = useState(false);
  const latest = useRef(attempt);
  const touched = useRef(false);

  useEffect(() => {
    void readDraft(collection.db, KEY).then((draft) => {
      const kept = fromDraft(cardId, draft);
      if (!touched.current) {
        latest.current = kept;
        setAttempt(kept);
      }
      setIsRead(true);
    });
  }, [collection, cardId]);

  const change = useCallback(
    (next: Attempt): void => {
      touched.current = true;
      latest.current = next;
      setAttempt(next);
      write(next.text === '' && next.hints === 0 ? undefined : toDraft(cardId, next));
    },
    [cardId, write],
  );
  const type = useCallback((text: string) => change({ ...latest.current, text }), [change]);
  const takeHint = useCallback(
    () => change({ ...latest.current, hints: latest.current.hints + 1 }),
    [change],
  );
  return { ...attempt, isRead, type, takeHint };
}
