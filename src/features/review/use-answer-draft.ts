import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardId } from '../../domain/cards/card-id.ts';
import { useServices } from '../../services/services.tsx';
import { useDraftWriter } from '../../services/use-draft-writer.ts';
import { readDraft } from '../../storage/draft-repository.ts';
import {
  type Attempt,
  draftKeyOf,
  fromDraft,
  NOTHING,
  type Sitting,
  toDraft,
} from './answer-draft.ts';

export interface AnswerDraft extends Attempt {
  /** Changes some of it. */
  readonly change: (part: Partial<Attempt>) => void;
  /** Forgets it: the card was graded. */
  readonly discard: () => void;
}

/**
 * What is done with a card and not yet graded: the answer, the hints, whether it was turned. A reload, a
 * crash, a kill or a look at the text does not lose it.
 */
export function useAnswerDraft(sitting: Sitting, cardId: CardId): AnswerDraft {
  const { collection } = useServices();
  const key = draftKeyOf(sitting, cardId);
  const write = useDraftWriter(key);
  const [attempt, setAttempt] = useState(NOTHING);
  const latest = useRef(attempt);
  const touched = useRef(false);

  useEffect(() => {
    void readDraft(collection.db, key).then((draft) => {
      if (touched.current) return;
      latest.current = fromDraft(draft);
      setAttempt(latest.current);
    });
  }, [collection, key]);

  const change = useCallback(
    (part: Partial<Attempt>): void => {
      touched.current = true;
      latest.current = { ...latest.current, ...part };
      setAttempt(latest.current);
      write(toDraft(latest.current));
    },
    [write],
  );
  const discard = useCallback(() => write(undefined), [write]);
  return { ...attempt, change, discard };
}
