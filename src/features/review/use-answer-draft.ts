import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardId } from '../../domain/cards/card-id.ts';
import { useServices } from '../../services/services.tsx';
import { useDraftWriter } from '../../services/use-draft-writer.ts';
import { readDraft } from '../../storage/draft-repository.ts';

const KEY = 'answer';

/** The card that a draft belongs to stands on its first line. */
const toDraft = (cardId: CardId, text: string): string => `${cardId}\n${text}`;

function fromDraft(cardId: CardId, draft: string | undefined): string {
  const head = `${cardId}\n`;
  return draft?.startsWith(head) === true ? draft.slice(head.length) : '';
}

/** What is typed for a card and not yet graded; a reload, a crash or a kill does not lose it. */
export function useAnswerDraft(cardId: CardId): readonly [string, (text: string) => void] {
  const { collection } = useServices();
  const write = useDraftWriter(KEY);
  const [answer, setAnswer] = useState('');
  const typed = useRef(false);

  useEffect(() => {
    void readDraft(collection.db, KEY).then((draft) => {
      if (!typed.current) setAnswer(fromDraft(cardId, draft));
    });
  }, [collection, cardId]);

  const change = useCallback(
    (text: string): void => {
      typed.current = true;
      setAnswer(text);
      write(text === '' ? undefined : toDraft(cardId, text));
    },
    [cardId, write],
  );
  return [answer, change];
}
