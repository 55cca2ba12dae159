import { useLocation } from 'wouter';
import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import { isDirection } from '../../../domain/cards/exercise.ts';
import { isAskable, type Note } from '../../../domain/cards/note.ts';
import { type Walk, walkPlace, walkTo } from '../../../domain/cards/walk.ts';
import { useServices } from '../../../services/services.tsx';
import { useAttempt } from '../../../services/use-attempt.ts';
import { keepWalk, readWalk } from '../../../storage/walk-repository.ts';

/** A function that has the text translated in its order from a pair on; the walk through it begins there. */
export function usePractiseFrom(
  text: BilingualText,
  notes: readonly Note[],
): (note: Note) => Promise<void> {
  const { collection } = useServices();
  const attempt = useAttempt();
  const [, navigate] = useLocation();
  return async (note) => {
    const pairs = notes.filter(isAskable);
    const fresh: Walk = {
      direction: text.exercises.find(isDirection) ?? 'en-zh',
      counts: false,
      places: {},
    };
    const walk = (await readWalk(collection.db, text.id)) ?? fresh;
    const place = walkPlace(
      pairs,
      pairs.findIndex(({ id }) => id === note.id),
    );
    const kept = await attempt(keepWalk(collection, text.id, walkTo(walk, place)));
    if (kept !== undefined) navigate(`/walk/${text.id}`);
  };
}
