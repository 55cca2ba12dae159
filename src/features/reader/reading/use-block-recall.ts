import { useLiveQuery } from 'dexie-react-hooks';
import type { CardId } from '../../../domain/cards/card-id.ts';
import { cardIdOf } from '../../../domain/cards/card-id.ts';
import type { Direction } from '../../../domain/cards/exercise.ts';
import { isAskable, type Note } from '../../../domain/cards/note.ts';
import { sentenceRecall } from '../../../domain/progress/sentence-recall.ts';
import type { Card } from '../../../domain/reviews/card.ts';
import { useServices } from '../../../services/services.tsx';
import type { Today } from '../../../services/use-today.ts';
import { readNotesCards } from '../../../storage/card-repository.ts';
import type { SignedBand } from './recall-sign.tsx';

/** What is shown of a sentence beside it. */
export interface ShownRecall {
  readonly band: SignedBand;
  /** 0 to 1; absent where the card was never answered. */
  readonly chance?: number;
}

/** How well the sentences of a block can be recalled; undefined until their cards were read. */
export function useBlockRecall(
  notes: readonly Note[],
  direction: Direction | undefined,
  today: Today,
): ((note: Note) => ShownRecall) | undefined {
  const { collection } = useServices();
  const key = notes.map(({ id }) => id).join(' ');
  const cards = useLiveQuery(async () => {
    if (direction === undefined) return undefined;
    const read = await readNotesCards(
      collection.db,
      notes.map(({ id }) => id),
    );
    return new Map<CardId, Card>(read.map((card) => [card.id, card]));
  }, [collection, key, direction]);
  if (direction === undefined || cards === undefined) return undefined;
  return (note) =>
    isAskable(note)
      ? sentenceRecall(cards.get(cardIdOf(note.id, direction)), today.day, today.options.parameters)
      : { band: 'unasked' };
}
