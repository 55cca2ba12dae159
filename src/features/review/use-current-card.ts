import { useLiveQuery } from 'dexie-react-hooks';
import type { Card } from '../../domain/reviews/card.ts';
import { useServices } from '../../services/services.tsx';
import { readCards } from '../../storage/card-repository.ts';

/** The card as it now stands: another tab may answer it while it lies on the table here. */
export function useCurrentCard(card: Card): Card {
  const { collection } = useServices();
  const stored = useLiveQuery(() => readCards(collection.db, [card.id]), [collection, card.id]);
  return stored?.[0] ?? card;
}
