import type { DuizhaoDatabase } from '../../storage/database.ts';
import { readDraft } from '../../storage/draft-repository.ts';
import type { StudyCard, StudyQueue } from '../../storage/study-queue.ts';
import { draftKeyOf } from './answer-draft.ts';

/**
 * The card that lay on the table when the learner left: the one of those that would come soon with which
 * something was done. Else one that fell due meanwhile would take its place.
 */
export async function findBegun(
  db: DuizhaoDatabase,
  { next, upcoming }: Pick<StudyQueue, 'next' | 'upcoming'>,
): Promise<StudyCard | undefined> {
  const cards = next === undefined ? [] : [next, ...upcoming];
  const drafts = await Promise.all(
    cards.map(({ card }) => readDraft(db, draftKeyOf('review', card.id))),
  );
  return cards.find((_, index) => drafts[index] !== undefined);
}
