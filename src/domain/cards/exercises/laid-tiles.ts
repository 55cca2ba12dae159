import type { ExercisePlan } from './exercise-plan.ts';
import { joinWords } from './join-words.ts';
import type { Tiles } from './make-tiles.ts';

/**
 * The tiles that lie in the row, by their places among those shown. A draft of a built sentence is these
 * numbers; one that does not fit the tiles is none.
 */
export function parseLaid(draft: string, { shown }: Tiles): number[] {
  const places = draft.split(' ').filter(Boolean).map(Number);
  const isLaid = places.every((place) => shown[place] !== undefined);
  return isLaid && new Set(places).size === places.length ? places : [];
}

/** What the learner answered, in words. */
export function answerOf(plan: ExercisePlan, draft: string): string {
  if (plan.kind !== 'build') return draft.trim();
  const { shown } = plan.tiles;
  const words = parseLaid(draft, plan.tiles).map((place) => shown[place] ?? '');
  return joinWords(words, plan.language);
}
