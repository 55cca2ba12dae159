import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { EXERCISES } from '../../domain/cards/exercise.ts';
import { sumTotals } from '../../domain/progress/totals/sum-totals.ts';
import {
  ALL_TEXTS,
  BLOCK_DAYS,
  type TotalsBlock,
} from '../../domain/progress/totals/totals-block.ts';
import { useServices } from '../../services/services.tsx';
import type { Overview } from '../../services/use-overview.ts';
import type { LearningDay } from '../../shared/time.ts';
import { readTotals } from '../../storage/totals-repository.ts';
import { type ProgressView, type ProgressWish, RANGE_DAYS } from './progress-view.ts';

type Counted = Omit<ProgressView, 'width' | 'half'>;

/** Reads what was counted and sums up what is wished for; undefined until it was read. */
export function useProgressView(
  overview: Overview | undefined,
  wish: ProgressWish,
): Counted | undefined {
  const { collection } = useServices();
  const { scope } = wish;
  // With its scope: what was read for another text must not be shown as of this one.
  const read = useLiveQuery(
    async () => ({ scope, blocks: await readTotals(collection.db, scope) }),
    [collection, scope],
  );
  const blocks = read?.scope === scope ? read.blocks : undefined;
  const today = overview?.today.day;
  const counted = useMemo(() => {
    if (blocks === undefined || today === undefined) return undefined;
    const from = firstDay(wish, blocks, today);
    const exercises = wish.exercise === undefined ? EXERCISES : [wish.exercise];
    return {
      blocks,
      today,
      from,
      exercises,
      sum: sumTotals(blocks, { from, to: today, exercises }),
    };
  }, [blocks, today, wish]);
  if (overview === undefined || counted === undefined) return undefined;
  const texts = overview.texts.filter(({ text }) => scope === ALL_TEXTS || text.id === scope);
  const wanted = texts.map(({ desiredRetention }) => desiredRetention);
  const { desiredRetention } = overview.today.options;
  return {
    ...counted,
    wish,
    tallies: texts.map(({ tally }) => tally),
    wanted:
      wanted.length === 0
        ? [desiredRetention, desiredRetention]
        : [Math.min(...wanted), Math.max(...wanted)],
  };
}

/** Not before the first answer: empty years would press the others together. */
function firstDay(
  { range }: ProgressWish,
  blocks: readonly TotalsBlock[],
  today: LearningDay,
): LearningDay {
  if (range !== 'all') return (today - RANGE_DAYS[range] + 1) as LearningDay;
  const first = (blocks[0]?.block ?? 0) * BLOCK_DAYS;
  return Math.min(first, today - RANGE_DAYS.month + 1) as LearningDay;
}
