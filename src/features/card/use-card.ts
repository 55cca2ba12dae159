import { useLiveQuery } from 'dexie-react-hooks';
import type { CardId } from '../../domain/cards/card-id.ts';
import { cardTimeline, type TimelineStep } from '../../domain/reviews/card-timeline.ts';
import { useServices } from '../../services/services.tsx';
import { type Today, useToday } from '../../services/use-today.ts';
import { collectCardReviews } from '../../storage/collect-card-reviews.ts';
import { readStudyCard } from '../../storage/practice-card.ts';
import type { StudyCard } from '../../storage/study-queue.ts';

export interface ShownCard {
  readonly asked: StudyCard;
  /** What happened to it, oldest first. */
  readonly steps: readonly TimelineStep[];
  readonly today: Today;
}

/** A card with its whole history, as it now stands; undefined until it is read, null where it is gone. */
export function useCard(cardId: CardId): ShownCard | null | undefined {
  const { collection } = useServices();
  const today = useToday();
  const day = today?.day;
  const read = useLiveQuery(async () => {
    if (day === undefined) return undefined;
    const asked = await readStudyCard(collection.db, cardId, day);
    if (asked === undefined) return null;
    const reviews = await collectCardReviews(collection.db, cardId);
    return { asked, steps: cardTimeline(cardId, reviews, asked.known.options.parameters) };
  }, [collection, cardId, day]);
  if (read === null) return null;
  return read === undefined || today === undefined ? undefined : { ...read, today };
}
