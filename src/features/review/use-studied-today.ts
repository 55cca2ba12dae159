import { useLiveQuery } from 'dexie-react-hooks';
import { type DayTotals, dayTotals } from '../../domain/progress/day-totals.ts';
import { useServices } from '../../services/services.tsx';
import type { LearningDay } from '../../shared/time.ts';
import { readDay } from '../../storage/tally-repository.ts';

/** What was answered on a learning day, over all texts; undefined until it is read. */
export function useStudiedToday(day: LearningDay): DayTotals | undefined {
  const { collection } = useServices();
  return useLiveQuery(async () => dayTotals(await readDay(collection.db, day)), [collection, day]);
}
