import { useEffect, useState } from 'react';
import { useToday } from '../../services/use-today.ts';
import type { ParametersEvaluated } from '../../workers/fit.contract.ts';
import { evaluateInWorker } from '../../workers/fit-client.ts';
import type { ProgressView } from './progress-view.ts';

/** What is reckoned in a worker once it is wanted: undefined until it is there. */
export function useMeasures(
  { wish, from, sum }: ProgressView,
  before: readonly number[],
  isWanted: boolean,
): ParametersEvaluated | 'failed' | undefined {
  const now = useToday()?.options.parameters;
  const [measures, setMeasures] = useState<ParametersEvaluated | 'failed'>();
  const { scope, exercise } = wish;
  useEffect(() => {
    if (!isWanted || now === undefined) return undefined;
    const stop = new AbortController();
    const asked = { parameters: [before, now], from, scope, exercise };
    void evaluateInWorker(asked, { signal: stop.signal }).then((evaluated) => {
      if (stop.signal.aborted) return;
      setMeasures(evaluated.ok ? evaluated.value : 'failed');
    });
    return () => stop.abort();
    // With another sum there are other answers in the log.
  }, [isWanted, now, before, from, scope, exercise, sum]);
  return measures;
}
