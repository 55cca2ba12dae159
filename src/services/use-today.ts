import { useLiveQuery } from 'dexie-react-hooks';
import { learningDay } from '../domain/reviews/learning-day.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import type { EpochMs, LearningDay } from '../shared/time.ts';
import { readOptions } from '../storage/options-repository.ts';
import { useServices } from './services.tsx';
import { useClock } from './use-clock.ts';

export interface Today {
  readonly now: EpochMs;
  readonly day: LearningDay;
  readonly options: StudyOptions;
}

/** The learning day that it is now, by the learner's rollover hour; undefined until options are read. */
export function useToday(wakeAt?: EpochMs): Today | undefined {
  const { collection } = useServices();
  const now = useClock(wakeAt);
  const options = useLiveQuery(() => readOptions(collection.db), [collection]);
  if (options === undefined) return undefined;
  return { now, day: learningDay(now, collection.utcOffset(now), options.rolloverHour), options };
}
