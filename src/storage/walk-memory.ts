import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { LearningDay } from '../shared/time.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { NewMark } from './rows.ts';

/** What a walk hangs on, beside its mark. */
interface WalkRule {
  readonly day: LearningDay;
  readonly burySiblings: boolean;
}

/** How far the last walk for new cards came: nothing before `place` was to be shown on `day`. */
interface Walk extends WalkRule {
  readonly version: number;
  readonly place: string;
}

/**
 * Of this tab only. A note that is passed over stays so for the day, since answers only hide more;
 * whatever may show it again raises the version of the mark, in every tab.
 */
const walks = new WeakMap<DuizhaoDatabase, Map<TextId, Walk>>();

/** Where the walk of today may begin; never before the mark. */
export function walkStart(db: DuizhaoDatabase, mark: NewMark, rule: WalkRule): string {
  const walk = walks.get(db)?.get(mark.textId);
  const isOfNow =
    walk?.version === mark.version &&
    walk.day === rule.day &&
    walk.burySiblings === rule.burySiblings;
  return isOfNow && walk.place > mark.place ? walk.place : mark.place;
}

export function rememberWalk(
  db: DuizhaoDatabase,
  { textId, version }: NewMark,
  walk: Omit<Walk, 'version'>,
): void {
  const ofDatabase = walks.get(db) ?? new Map<TextId, Walk>();
  walks.set(db, ofDatabase.set(textId, { ...walk, version }));
}
